package se.uppdrag.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.uppdrag.kernel.Fact;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.PointRef;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.time.Dating;
import se.uppdrag.kernel.time.Due;
import se.uppdrag.query.document.Parts;
import se.uppdrag.query.document.Proof;
import se.uppdrag.query.readmodel.Project;
import se.uppdrag.query.state.CaseView;
import se.uppdrag.query.state.UppdragView;

/** The real case with markup in every text that somebody can write. */
@WebMvcTest(controllers = AccessibilityController.class)
@Import(PagesSlice.class)
class HostileTextTest {

    private static final String MARKUP = "<script>alert('x\"')</script>";

    /** Names that events refer to one another by. */
    private static final Set<String> KEYS = Set.of(
            "area",
            "areas",
            "phase",
            "deliverable",
            "deliverables",
            "task",
            "exception",
            "limit",
            "otherOperatorAreas",
            "key",
            "after",
            "number",
            "diary");

    @Autowired
    private MockMvcTester web;

    @Autowired
    private MongoTemplate mongo;

    @Autowired
    private RealCase real;

    @BeforeEach
    void project() {
        mongo.getDb().drop();
        real.reload();
        real.replaceAll(HostileTextTest::hostile);
        Project.all(new UppdragView(), mongo, real, real.told());
        Project.all(new CaseView(), mongo, real, real.told());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/uppdrag/10082017-0000-4000-8000-000000000100",
                "/uppdrag/10082017-0000-4000-8000-000000000100/dokument.html",
                "/uppdrag/10082017-0000-4000-8000-000000000100/historik",
                "/uppdrag/10082017-0000-4000-8000-000000000100/historik?q=%3Cscript%3Ealert('x%22')%3C/script%3E",
                "/arenden/10082017-0000-4000-8000-000000000001",
                "/arenden/10082017-0000-4000-8000-000000000001/historik",
                "/arenden",
                "/arenden?q=%3Cscript%3Ealert('x%22')%3C/script%3E",
                "/forfragningar/{first}",
                "/forfragningar/{last}"
            })
    void is_shown_and_does_nothing(String uri) {
        var rounds = real.rounds();
        var asked = uri.replace("{first}", rounds.getFirst()).replace("{last}", rounds.getLast());

        assertThat(web.get().uri(URI.create(asked)).exchange())
                .hasStatusOk()
                .bodyText()
                .doesNotContain("<script>alert", "'x\"'")
                .contains("&lt;script&gt;alert");
    }

    @Test
    void is_text_in_files_too() {
        var address = "/uppdrag/" + RealCase.UPPDRAG + "/dokument";
        var pdf = web.get().uri(address + ".pdf").exchange().getResponse().getContentAsByteArray();
        var docx = web.get().uri(address + ".docx").exchange().getResponse().getContentAsByteArray();

        assertThat(Proof.brokenRules(pdf)).isEmpty();
        assertThat(Parts.text(pdf)).contains(MARKUP);
        assertThat(Parts.paragraphs(docx)).contains(MARKUP);
    }

    private static Recorded<?> hostile(Recorded<?> recorded) {
        var fact = recorded.fact();
        return new Recorded<>(
                spoiled(recorded.event(), "", null),
                recorded.eventId(),
                recorded.sequence(),
                recorded.position(),
                recorded.recordedAt(),
                new Fact(
                        fact.actor(),
                        fact.happened(),
                        fact.known(),
                        fact.source() + MARKUP,
                        fact.entry(),
                        fact.example(),
                        fact.replaces()));
    }

    private static Object spoiled(Object value, String name, Class<?> element) {
        return switch (value) {
            case null -> element == String.class && !KEYS.contains(name) ? MARKUP : null;
            case String text -> KEYS.contains(name) ? text : text + MARKUP;
            case Party party -> party.kind() == Party.Kind.ROLE ? Party.role(party.id() + MARKUP) : party;
            case PointRef ref -> ref;
            case Due due -> due;
            case Dating dating -> dating;
            case List<?> list ->
                list.stream().map(item -> spoiled(item, name, element)).toList();
            case Record record -> record(record);
            default -> value;
        };
    }

    private static Object record(Record record) {
        var components = record.getClass().getRecordComponents();
        try {
            var values = new Object[components.length];
            for (var index = 0; index < components.length; index++) {
                var component = components[index];
                var element = component.getGenericType() instanceof ParameterizedType list
                        ? (Class<?>) list.getActualTypeArguments()[0]
                        : component.getType();
                values[index] = spoiled(component.getAccessor().invoke(record), component.getName(), element);
            }
            var types = Arrays.stream(components).map(one -> one.getType()).toArray(Class<?>[]::new);
            return record.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
