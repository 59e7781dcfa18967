package se.uppdrag.command.uppdrag;

import static org.assertj.core.api.Assertions.assertThat;
import static se.uppdrag.command.Facts.DIRECTOR;
import static se.uppdrag.command.Facts.RS;
import static se.uppdrag.command.uppdrag.Given.*;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.hamcrest.CustomMatcher;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.uppdrag.command.CorrectionRejection;
import se.uppdrag.command.Scenario;
import se.uppdrag.command.uppdrag.UppdragCommand.*;
import se.uppdrag.kernel.Fact;
import se.uppdrag.kernel.time.Dating;
import se.uppdrag.kernel.uppdrag.Basis;
import se.uppdrag.kernel.uppdrag.BasisKind;
import se.uppdrag.kernel.uppdrag.UppdragEvent;
import se.uppdrag.kernel.uppdrag.UppdragEvent.*;

/** Any fact can be corrected, with a reason; what replaces it takes its place and keeps its day (rule 10, AUD-07). */
class CorrectionTest {

    private static final LocalDate IN_MAY = LocalDate.of(2017, 5, 21);

    private final Scenario<Uppdrag> uppdrag = Scenario.of(Uppdrag.class);

    private static CorrectFact correct(UUID corrects, @Nullable Dating happened, @Nullable UppdragEvent replacement) {
        return new CorrectFact(ID, corrects, "Fel i protokollet", happened, replacement);
    }

    private static UppdragFactCorrected corrected(UUID corrects) {
        return new UppdragFactCorrected(ID, corrects, "Fel i protokollet");
    }

    @Test
    void strikes_out_a_fact() {
        uppdrag.given(assigned(), closed());
        var wrong = uppdrag.eventId(ID, 1);
        uppdrag.when(correct(wrong, null, null)).then(corrected(wrong));
    }

    @Test
    void puts_another_in_its_place() {
        uppdrag.given(assigned(), deliverable(), due(OCTOBER));
        var wrong = uppdrag.eventId(ID, 2);
        uppdrag.when(correct(wrong, null, due(DECEMBER))).then(corrected(wrong), due(DECEMBER));
    }

    @Test
    void keeps_the_day_of_the_fact_that_it_replaces() {
        uppdrag.given(assigned(), deliverable(), Scenario.on(IN_MAY, due(OCTOBER)));
        var wrong = uppdrag.eventId(ID, 2);
        uppdrag.when(correct(wrong, null, due(DECEMBER))).result().expectEventsMatching(replacement(event -> {
            assertThat(fact(event).happened()).isEqualTo(Dating.day(IN_MAY));
            assertThat(fact(event).replaces()).isEqualTo(wrong);
        }));
    }

    /** The day on which the correction was made is not when the fact happened. */
    @Test
    void can_say_that_nobody_knows_when() {
        uppdrag.given(assigned(), deliverable(), due(OCTOBER));
        var wrong = uppdrag.eventId(ID, 2);
        uppdrag.when(correct(wrong, Dating.notStated(), due(OCTOBER)))
                .result()
                .expectEventsMatching(
                        replacement(event -> assertThat(fact(event).happened()).isEqualTo(Dating.notStated())));
    }

    @Test
    void of_the_founding_fact_stays_in_its_own_stream_and_case() {
        uppdrag.given(assigned(), deliverable());
        var wrong = uppdrag.eventId(ID, 0);
        uppdrag.when(correct(wrong, null, assignedBy(HSN)))
                .result()
                .expectEvents(corrected(wrong), assignedBy(HSN))
                .expectEventsMatching(replacement(event -> {
                    assertThat(event.getAggregateIdentifier()).isEqualTo(ID.toString());
                    assertThat(event.getMetaData().get("case")).isEqualTo(CASE.toString());
                }));
    }

    @Test
    void of_the_founding_fact_needs_a_replacement() {
        uppdrag.given(assigned());
        uppdrag.when(correct(uppdrag.eventId(ID, 0), null, null))
                .refused(new CorrectionRejection.FoundingFactNeedsReplacement());
    }

    @Test
    void of_something_that_never_happened_is_refused() {
        var unknown = new UUID(4, 4);
        uppdrag.given(assigned());
        uppdrag.when(correct(unknown, null, null)).refused(new CorrectionRejection.FactUnknown(unknown));
    }

    @Test
    void by_a_fact_of_another_kind_is_refused() {
        uppdrag.given(assigned(), deliverable(), due(OCTOBER));
        uppdrag.when(correct(uppdrag.eventId(ID, 2), null, closed()))
                .refused(new CorrectionRejection.ReplacementOfOtherKind("deadline-set", "uppdrag-closed"));
    }

    @Test
    void by_a_fact_of_another_uppdrag_is_refused() {
        uppdrag.given(assigned(), closed());
        uppdrag.when(correct(uppdrag.eventId(ID, 1), null, new UppdragClosed(new UUID(7, 7), RS, null)))
                .refused(new CorrectionRejection.ReplacementOfOtherStream());
    }

    @Test
    void by_an_assignment_in_another_case_is_refused() {
        uppdrag.given(assigned());
        var elsewhere = new UppdragAssigned(
                ID,
                new UUID(7, 7),
                List.of(),
                "Samverkan",
                new Basis(BasisKind.BUDGET_POINT, "Budgeten"),
                List.of(RS),
                List.of(DIRECTOR),
                List.of(),
                List.of());
        uppdrag.when(correct(uppdrag.eventId(ID, 0), null, elsewhere))
                .refused(new CorrectionRejection.ReplacementOfOtherStream());
    }

    private static Fact fact(DomainEventMessage<?> event) {
        return Fact.from(event.getMetaData());
    }

    /** Looks at the second event, the one that takes the place of the corrected one. */
    private static Matcher<List<? super EventMessage<?>>> replacement(Consumer<DomainEventMessage<?>> check) {
        return new CustomMatcher<>("the replacement") {
            @Override
            public boolean matches(Object events) {
                check.accept((DomainEventMessage<?>) ((List<?>) events).get(1));
                return true;
            }
        };
    }
}
