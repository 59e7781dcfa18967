package se.uppdrag.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.uppdrag.kernel.Region;

/**
 * Makes up uppdrag in every stage: bodies, phases, deadlines around today, answers of the region's municipalities. The same seed and
 * day give the same commands; another seed can be added to the same register.
 */
public final class Generator {

    private final Region region;
    private final Words words = new Words();

    public Generator(Region region) {
        this.region = region;
    }

    /** The commands of each uppdrag in order, as lines for the batch door; uppdrag are independent of each other. */
    public Stream<List<String>> uppdrag(int count, long seed, LocalDate today) {
        return IntStream.range(0, count).mapToObj(number -> new Course(region, words, seed, number, today).lines());
    }
}
