package se.uppdrag.kernel.uppdrag;

import static se.uppdrag.kernel.Lists.changed;
import static se.uppdrag.kernel.Lists.plus;
import static se.uppdrag.kernel.Lists.put;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.Told;
import se.uppdrag.kernel.uppdrag.UppdragEvent.StandingConstraintEnded;
import se.uppdrag.kernel.uppdrag.UppdragEvent.StandingConstraintSet;
import se.uppdrag.kernel.uppdrag.UppdragEvent.StandingDutyEnded;
import se.uppdrag.kernel.uppdrag.UppdragEvent.StandingDutySet;

/** What holds until it is ended: duties to report again and again, and constraints on the work (REG-17). */
public record StandingOrders(List<Duty> duties, List<Constraint> constraints) {

    /** {@code versions}: as first set, then each time it was widened or changed; none is lost. */
    public record Duty(
            List<Told<StandingDutySet>> versions, @Nullable Told<StandingDutyEnded> ended) {

        public String key() {
            return current().fact().duty();
        }

        public Told<StandingDutySet> current() {
            return versions.getLast();
        }
    }

    public record Constraint(
            Told<StandingConstraintSet> set, @Nullable Told<StandingConstraintEnded> ended) {

        public String key() {
            return set.fact().constraint();
        }
    }

    static StandingOrders none() {
        return new StandingOrders(List.of(), List.of());
    }

    public Optional<Duty> duty(String key) {
        return duties.stream().filter(duty -> duty.key().equals(key)).findFirst();
    }

    public Optional<Constraint> constraint(String key) {
        return constraints.stream()
                .filter(constraint -> constraint.key().equals(key))
                .findFirst();
    }

    /** Closing waits for these (rule 8). */
    public List<Duty> unended() {
        return duties.stream().filter(duty -> duty.ended() == null).toList();
    }

    StandingOrders after(Recorded<? extends UppdragEvent> recorded, UppdragEvent.OfStanding event) {
        return switch (event) {
            case StandingDutySet e -> {
                var told = Told.of(e, recorded);
                yield new StandingOrders(
                        put(
                                duties,
                                duty -> duty.key().equals(e.duty()),
                                was -> new Duty(plus(was.versions(), told), null),
                                new Duty(List.of(told), null)),
                        constraints);
            }
            case StandingDutyEnded e ->
                new StandingOrders(
                        changed(
                                duties,
                                duty -> duty.key().equals(e.duty()),
                                duty -> new Duty(duty.versions(), Told.of(e, recorded))),
                        constraints);
            case StandingConstraintSet e -> {
                var set = new Constraint(Told.of(e, recorded), null);
                yield new StandingOrders(
                        duties,
                        put(constraints, constraint -> constraint.key().equals(e.constraint()), was -> set, set));
            }
            case StandingConstraintEnded e ->
                new StandingOrders(
                        duties,
                        changed(
                                constraints,
                                constraint -> constraint.key().equals(e.constraint()),
                                constraint -> new Constraint(constraint.set(), Told.of(e, recorded))));
        };
    }
}
