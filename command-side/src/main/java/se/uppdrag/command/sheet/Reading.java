package se.uppdrag.command.sheet;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.uppdrag.command.CommandRejected;
import se.uppdrag.command.dispatch.CommandDoor;
import se.uppdrag.command.dispatch.InvalidCommand;
import se.uppdrag.command.dispatch.KeyReused;
import se.uppdrag.command.dispatch.Receipt;
import se.uppdrag.command.sheet.Plan.Kind;
import se.uppdrag.ledger.LedgerUnavailable;

/**
 * A sheet being read in: each row is carried out when its result is asked for, so that the page grows as the work goes on, and who leaves the
 * page stops it. What was read in by then stays; the same sheet sent again goes on from there.
 */
public final class Reading implements Iterable<Reading.Done> {

    private static final Logger log = LoggerFactory.getLogger(Reading.class);

    /** @param href of the uppdrag; {@code state}: NEW, CHANGED, REFUSED or LEFT_OUT; {@code said}: what it did, or why not */
    public record Done(int row, String title, @Nullable String href, String state, List<Plan.Said> said) {}

    private final List<Plan> plans;
    private final CommandDoor door;
    private final Phrases phrases;
    private int read;
    private int same;
    private int refused;
    private long position;
    private boolean stopped;

    Reading(List<Plan> plans, CommandDoor door, Phrases phrases) {
        this.plans = plans;
        this.door = door;
        this.phrases = phrases;
    }

    /** How many rows were carried out by now, and likewise {@code same}, {@code refused}: nothing new, and left out or refused. */
    public int read() {
        return read;
    }

    public int same() {
        return same;
    }

    public int refused() {
        return refused;
    }

    /** The last change, for the page that is to show it. */
    public long position() {
        return position;
    }

    /** The ledger did not answer: the rest was not tried. */
    public boolean stopped() {
        return stopped;
    }

    @Override
    public Iterator<Done> iterator() {
        return plans.stream().flatMap(this::done).iterator();
    }

    private Stream<Done> done(Plan plan) {
        if (stopped) {
            return Stream.empty();
        }
        if (plan.kind() == Kind.SAME) {
            same++;
            return plan.notes().isEmpty() ? Stream.empty() : Stream.of(done(plan, "SAME", plan.notes()));
        }
        if (plan.kind() == Kind.LEFT_OUT) {
            refused++;
            return Stream.of(done(plan, "LEFT_OUT", plan.problems()));
        }
        return Stream.of(carriedOut(plan));
    }

    private Done carriedOut(Plan plan) {
        for (var step : plan.steps()) {
            try {
                seen(door.submit(step.request()));
            } catch (CommandRejected | InvalidCommand | KeyReused no) {
                refused++;
                return done(plan, "REFUSED", List.of(new Plan.Said(phrases.label(step.command()), phrases.of(no))));
            } catch (LedgerUnavailable gone) {
                return interrupted(plan, "unavailable");
            } catch (RuntimeException bug) {
                log.error("A row of a sheet failed for a reason that is not its sender's", bug);
                return interrupted(plan, "bug");
            }
        }
        read++;
        return done(plan, plan.kind().name(), List.of(new Plan.Said(null, plan.what())));
    }

    private Done interrupted(Plan plan, String why) {
        stopped = true;
        refused++;
        return done(plan, "REFUSED", List.of(new Plan.Said(null, phrases.text("result." + why))));
    }

    private void seen(Receipt receipt) {
        position = Math.max(position, receipt.position());
    }

    private static Done done(Plan plan, String state, List<Plan.Said> said) {
        var begun = plan.uppdrag() != null && !state.equals("REFUSED");
        return new Done(plan.row(), plan.title(), begun ? "/uppdrag/" + plan.uppdrag() : null, state, said);
    }
}
