package se.uppdrag.demo;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import se.uppdrag.kernel.Region;

/** Case numbers of one run: five digits as in the diaries, none that another case has, and the same again for a case that has one. */
final class Numbers {

    private static final int LEAST = 10_000;
    private static final int MANY = 90_000;

    private final Generator.Free free;
    private final Set<String> given = new HashSet<>();

    Numbers(Generator.Free free) {
        this.free = free;
    }

    /** @param day gives its year, an earlier one when that is full */
    String next(Region.Diary diary, UUID caseFile, int number, LocalDate day) {
        var dnr = IntStream.iterate(number, candidate -> candidate + 10_000)
                .mapToObj(candidate ->
                        "%s/%d/%d".formatted(diary.code(), LEAST + candidate % MANY, day.getYear() - candidate / MANY))
                .filter(candidate -> !given.contains(candidate) && free.isFree(diary.code(), candidate, caseFile))
                .findFirst()
                .orElseThrow();
        given.add(dnr);
        return dnr;
    }
}
