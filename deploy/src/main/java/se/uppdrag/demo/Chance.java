package se.uppdrag.demo;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** What happens to fall out for one made-up uppdrag; the same seed and number always give the same. */
final class Chance {

    private final SplittableRandom random;
    private final String name;

    Chance(long seed, int number, String name) {
        this.random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + number);
        this.name = name;
    }

    boolean in100(int percent) {
        return random.nextInt(100) < percent;
    }

    /** Both ends included. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    <T> T oneOf(List<T> alternatives) {
        return alternatives.get(random.nextInt(alternatives.size()));
    }

    <T> List<T> some(List<T> alternatives, int count) {
        var rest = new ArrayList<>(alternatives);
        var taken = new ArrayList<T>();
        while (taken.size() < count) {
            taken.add(rest.remove(random.nextInt(rest.size())));
        }
        return List.copyOf(taken);
    }

    UUID id(String what) {
        return UUID.nameUUIDFromBytes((name + "/" + what).getBytes(StandardCharsets.UTF_8));
    }
}
