package se.uppdrag.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.uppdrag.kernel.Region;

/**
 * Makes up uppdrag in every stage: bodies, phases, deadlines around today, answers of the region's municipalities. The same seed and
 * day in the same register give the same commands; another seed or day adds others.
 */
public final class Generator {

    /** Whether a number is free for this case file; the one that it already has is. */
    @FunctionalInterface
    public interface Free {
        boolean isFree(String diary, String dnr, UUID caseFile);
    }

    private final Region region;
    private final Free free;
    private final Words words = new Words();

    public Generator(Region region, Free free) {
        this.region = region;
        this.free = free;
    }

    /** The commands of each uppdrag in order, as lines for the batch door; uppdrag are independent of each other. */
    public Stream<List<String>> uppdrag(int count, long seed, LocalDate today) {
        var numbers = new Numbers(free);
        return IntStream.range(0, count)
                .mapToObj(number -> new Course(region, words, numbers, seed, number, today).lines());
    }
}
