package se.uppdrag.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.uppdrag.ledger.LampEvent.LampInspected;
import se.uppdrag.ledger.LampEvent.LampInspected.Defect;
import se.uppdrag.ledger.LampEvent.LampInspected.Severity;
import se.uppdrag.ledger.LampEvent.Light.LampLit;
import tools.jackson.core.JacksonException;

class EventJsonTest {

    private static final UUID LAMP = UUID.fromString("6b7a4c1e-55c1-4a34-8c27-0a1a6d1b2c3d");

    private final EventJson json = new EventJson(StoredNames.of(LampEvent.class));

    @Test
    void writes_components_in_their_order_as_plain_values() {
        assertThat(text(inspected(null)))
                .isEqualTo("{\"lamp\":\"6b7a4c1e-55c1-4a34-8c27-0a1a6d1b2c3d\",\"day\":\"2017-02-28\","
                        + "\"at\":\"2017-03-01T08:00:00.123456Z\",\"cost\":1200000,"
                        + "\"defects\":[{\"what\":\"glödlampa\",\"severity\":\"GRAVE\"}],"
                        + "\"counts\":{\"a\":1,\"b\":2},\"passed\":false}");
    }

    @Test
    void reads_back_what_it_wrote() {
        var event = inspected("trasig");
        assertThat(json.read("lamp-inspected", json.write(event)))
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(event);
    }

    @Test
    void keeps_the_decimals_of_an_amount() {
        var read = (LampInspected) json.read("lamp-inspected", """
                {"cost":7692.10,"passed":true}""".getBytes(UTF_8));
        assertThat(read.cost()).isEqualTo(new BigDecimal("7692.10"));
        assertThat(text(read)).isEqualTo("{\"cost\":7692.10,\"defects\":[],\"passed\":true}");
    }

    @Test
    void a_component_that_was_not_there_yet_is_null() {
        assertThat(json.read("lamp-lit", "{}".getBytes(UTF_8))).isEqualTo(new LampLit(null, null));
    }

    @Test
    void refuses_unknown_properties_missing_primitives_and_wrong_kinds() {
        assertRefused("lamp-lit", "{\"colour\":\"red\"}");
        assertRefused("lamp-inspected", "{}");
        assertRefused("lamp-lit", "{\"brightness\":\"7\"}");
        assertRefused("lamp-inspected", "{\"passed\":true,\"defects\":[{\"what\":\"x\",\"severity\":0}]}");
    }

    private void assertRefused(String name, String text) {
        assertThatThrownBy(() -> json.read(name, text.getBytes(UTF_8))).isInstanceOf(JacksonException.class);
    }

    private String text(Object event) {
        return new String(json.write(event), UTF_8);
    }

    private static LampInspected inspected(String remark) {
        return new LampInspected(
                LAMP,
                LocalDate.of(2017, 2, 28),
                Instant.parse("2017-03-01T08:00:00.123456Z"),
                new BigDecimal("12E5"),
                List.of(new Defect("glödlampa", Severity.GRAVE)),
                Map.of("b", 2, "a", 1),
                remark,
                false);
    }
}
