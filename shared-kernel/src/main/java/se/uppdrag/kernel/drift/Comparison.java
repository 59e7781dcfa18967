package se.uppdrag.kernel.drift;

import static java.util.function.Predicate.not;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Told;
import se.uppdrag.kernel.drift.AreaChange.Kind;
import se.uppdrag.kernel.uppdrag.Scope;
import se.uppdrag.kernel.uppdrag.UppdragEvent.MandateInterpreted;
import se.uppdrag.kernel.uppdrag.UppdragState;

/**
 * Compares the areas of two steps. An area that certainly goes on under some name is not asked about under another.
 *
 * @param before areas of all earlier steps that name some, the last of them compared with
 */
record Comparison(List<List<NamedArea>> before, List<NamedArea> now, UppdragState uppdrag) {

    private record Pair(NamedArea earlier, NamedArea later, Likeness likeness) {

        boolean certain() {
            return likeness == Likeness.SAME || likeness == Likeness.RECORDED;
        }

        boolean of(NamedArea area) {
            return earlier == area || later == area;
        }
    }

    List<AreaChange> changes() {
        var last = before.getLast();
        var pairs = pairs(last);
        var changes = new ArrayList<AreaChange>();
        pairs.stream().flatMap(pair -> change(pair).stream()).forEach(changes::add);
        now.stream().filter(area -> unpaired(area, pairs)).map(this::added).forEach(changes::add);
        last.stream()
                .filter(area -> unpaired(area, pairs))
                .map(area -> new AreaChange(Kind.GONE, area.name(), null, null, inScope(area)))
                .forEach(changes::add);
        return List.copyOf(changes);
    }

    private List<Pair> pairs(List<NamedArea> last) {
        var like = last.stream()
                .flatMap(earlier -> now.stream().map(later -> new Pair(earlier, later, Likeness.of(earlier, later))))
                .filter(pair -> pair.likeness() != Likeness.DIFFERENT)
                .toList();
        var certain = like.stream().filter(Pair::certain).toList();
        var near = like.stream()
                .filter(not(Pair::certain))
                .filter(pair -> unpaired(pair.earlier(), certain) && unpaired(pair.later(), certain));
        return Stream.concat(certain.stream(), near).toList();
    }

    private static boolean unpaired(NamedArea area, List<Pair> pairs) {
        return pairs.stream().noneMatch(pair -> pair.of(area));
    }

    /** None for an area that only goes on. */
    private Optional<AreaChange> change(Pair pair) {
        var before = pair.earlier().name();
        var after = pair.later().name();
        return switch (pair.likeness()) {
            case SAME ->
                before.equalsIgnoreCase(after)
                        ? Optional.empty()
                        : Optional.of(new AreaChange(Kind.REWORDED, before, after, null, null));
            case RECORDED -> Optional.of(new AreaChange(Kind.RENAMED, before, after, null, null));
            case NEAR -> Optional.of(new AreaChange(Kind.MAY_BE_SAME, before, after, reading(before, after), null));
            case DIFFERENT -> Optional.empty();
        };
    }

    private AreaChange added(NamedArea area) {
        return before.stream()
                .flatMap(List::stream)
                .filter(earlier -> Likeness.of(earlier, area) != Likeness.DIFFERENT)
                .findFirst()
                .map(earlier -> new AreaChange(Kind.BACK, earlier.name(), area.name(), null, inScope(area)))
                .orElseGet(() -> new AreaChange(Kind.ADDED, null, area.name(), null, inScope(area)));
    }

    private @Nullable Told<MandateInterpreted> reading(String before, String after) {
        return uppdrag.mandate().interpretations().stream()
                .filter(told -> {
                    var said = told.fact().question() + " " + told.fact().reading();
                    return Likeness.mentions(said, before) && Likeness.mentions(said, after);
                })
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private Scope.@Nullable Area inScope(NamedArea area) {
        return uppdrag.scope().areas().stream()
                .filter(one -> Likeness.of(area, NamedArea.of(one)) != Likeness.DIFFERENT)
                .findFirst()
                .orElse(null);
    }
}
