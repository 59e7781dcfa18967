package se.uppdrag.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoredNamesTest {

    private final StoredNames names = StoredNames.of(LampEvent.class);

    @ParameterizedTest
    @CsvSource({
        "UppdragAssigned, uppdrag-assigned",
        "EscalatedToOutsourcingAnalysis, escalated-to-outsourcing-analysis",
        "Phase1Reported, phase1-reported",
        "JSONRead, json-read",
        "Closed, closed"
    })
    void a_name_is_the_kebab_form_of_the_record(String simpleName, String name) {
        assertThat(StoredNames.kebab(simpleName)).isEqualTo(name);
    }

    @Test
    void nested_sealed_interfaces_are_walked_and_names_lead_both_ways() {
        assertThat(names.names()).containsExactly("lamp-hung", "lamp-inspected", "lamp-lit", "lamp-put-out");
        assertThat(names.nameOf(LampEvent.Light.LampPutOut.class)).isEqualTo("lamp-put-out");
        assertThat(names.typeOf("lamp-put-out")).isEqualTo(LampEvent.Light.LampPutOut.class);
    }

    @Test
    void what_is_no_event_has_no_name() {
        assertThatThrownBy(() -> names.nameOf(String.class)).hasMessageContaining("java.lang.String");
        assertThatThrownBy(() -> names.typeOf("lamp-stolen")).hasMessageContaining("lamp-stolen");
    }

    @Test
    void two_records_of_one_name_are_refused() {
        assertThatThrownBy(() -> StoredNames.of(LampEvent.class, OtherLampEvent.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("lamp-hung");
    }

    @Test
    void the_same_family_may_be_given_twice() {
        assertThat(StoredNames.of(LampEvent.class, LampEvent.Light.class).names())
                .isEqualTo(names.names());
    }

    @Test
    void what_cannot_be_listed_is_refused() {
        assertThatThrownBy(() -> StoredNames.of(Runnable.class)).hasMessageContaining("not sealed");
        assertThatThrownBy(() -> StoredNames.of(OpenEvent.class)).hasMessageContaining("neither a record nor sealed");
    }

    sealed interface OtherLampEvent {
        record LampHung() implements OtherLampEvent {}
    }

    sealed interface OpenEvent {
        non-sealed class Anything implements OpenEvent {}
    }
}
