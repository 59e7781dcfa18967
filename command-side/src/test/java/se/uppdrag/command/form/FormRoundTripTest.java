package se.uppdrag.command.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import se.uppdrag.command.Examples;
import se.uppdrag.command.NewId;
import se.uppdrag.command.dispatch.CommandCatalog;
import se.uppdrag.command.dispatch.CommandDoor;
import se.uppdrag.command.dispatch.CommandType;
import se.uppdrag.command.dispatch.Records;
import se.uppdrag.kernel.Actor;
import se.uppdrag.kernel.Reach;
import se.uppdrag.kernel.Role;

/** What a command says can be said in its form, and comes out of it as it went in. */
@WebMvcTest
class FormRoundTripTest {

    private static final Actor OFFICE = new Actor("stab", Role.OFFICE, null);
    private static final Locale SWEDISH = Locale.of("sv");

    @Autowired
    private Specs specs;

    @Autowired
    private Filling filling;

    @Autowired
    private Forms forms;

    @Autowired
    private Subjects subjects;

    @Autowired
    private CommandDoor door;

    @MockitoBean
    private CommandGateway gateway;

    static Stream<CommandType> commands() {
        return new CommandCatalog().all().stream();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void comes_out_as_it_went_in(CommandType type) {
        var command = (Record) Examples.of(type);
        var entered = Entered.of(Map.of());
        filling.fill(entered, specs.of(type), command, "");
        var posted = posted(fields(type, entered, subject(type)));

        var request = forms.request(type, subject(type), OFFICE, posted);

        assertThat(door.problems(request)).isEmpty();
        for (var component : type.components()) {
            if (!component.isAnnotationPresent(NewId.class)) {
                assertThat(Records.get(request.command(), component))
                        .as(component.getName())
                        .isEqualTo(Records.get(command, component));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void an_empty_form_is_shown_again_with_what_is_missing(CommandType type) {
        var entered = Entered.of(Map.of());
        var request = forms.request(type, subject(type), OFFICE, entered);
        var problems = door.problems(request);

        var page = forms.page(type, subject(type), OFFICE, entered, "/", problems, null, SWEDISH);

        assertThat(page.refusal()).isNull();
        assertThat(page.errors()).hasSameSizeAs(problems);
    }

    private Subject subject(CommandType type) {
        return type.opensStream()
                ? subjects.none(type.aggregate(), SWEDISH)
                : subjects.find(Reach.EVERYTHING, type.aggregate(), Stories.ID.toString(), SWEDISH);
    }

    private List<FormField> fields(CommandType type, Entered entered, Subject subject) {
        return forms.page(type, subject, OFFICE, entered, "/", List.of(), null, SWEDISH)
                .fields();
    }

    /** As a browser posts the fields. */
    private static Entered posted(List<FormField> fields) {
        var parameters = new java.util.LinkedHashMap<String, List<String>>();
        fields.forEach(field -> post(field, parameters));
        var typed = new java.util.LinkedHashMap<String, String[]>();
        parameters.forEach((name, values) -> typed.put(name, values.toArray(String[]::new)));
        return Entered.of(typed);
    }

    private static void post(FormField field, Map<String, List<String>> parameters) {
        switch (field.kind()) {
            case GROUP, REPEAT -> field.children().forEach(child -> post(child, parameters));
            case SELECT, RADIO, MULTI_CHECKBOX -> {
                var chosen = new ArrayList<String>();
                field.options().stream()
                        .filter(FormField.Option::selected)
                        .forEach(option -> chosen.add(option.value()));
                if (!chosen.isEmpty()) {
                    parameters.put(field.name(), chosen);
                }
            }
            case CHECKBOX -> {
                if ("true".equals(field.value())) {
                    parameters.put(field.name(), List.of("true"));
                }
            }
            default ->
                parameters.put(
                        field.name(),
                        List.of(field.value() == null ? "" : field.value().replace("\n", "\r\n")));
        }
    }
}
