package se.uppdrag.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.uppdrag.command.CorrectionRejection;
import se.uppdrag.command.Rejection;
import se.uppdrag.command.body.BodyRejection;
import se.uppdrag.command.casefile.CaseFileRejection;
import se.uppdrag.command.dispatch.DoorRejection;
import se.uppdrag.command.uppdrag.UppdragRejection;
import se.uppdrag.ledger.StoredNames;

/** The type of a problem is an address, and somebody lives there. */
@WebMvcTest
class ProblemResourceTest {

    @Autowired
    private MockMvcTester mvc;

    @MockitoBean
    private CommandGateway gateway;

    static Stream<String> codes() {
        var rejections = Stream.<Class<? extends Rejection>>of(
                        CaseFileRejection.class,
                        UppdragRejection.class,
                        BodyRejection.class,
                        CorrectionRejection.class,
                        DoorRejection.class)
                .flatMap(ProblemResourceTest::records)
                .map(type -> StoredNames.kebab(type.getSimpleName()));
        return Stream.concat(
                rejections,
                Stream.of("malformed-command", "too-large", "stale-version", "ledger-unavailable", "unknown-problem"));
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(ProblemResourceTest::records)
                : Stream.of(type);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void explains_every_kind_of_problem(String code) {
        var result = get(code, "sv");
        assertThat(result).hasStatusOk();
        assertThat(result).bodyJson().extractingPath("$.type").isEqualTo("/api/v1/problems/" + code);
        assertThat(result).bodyJson().extractingPath("$.title").asString().isNotBlank();
        assertThat(result).bodyJson().extractingPath("$.explanation").asString().doesNotContain("{", "null");
    }

    @Test
    void in_the_readers_language() {
        assertThat(get("gate-closed", "sv")).bodyJson().isLenientlyEqualTo("""
                {"title":"Det går inte att genomföra","status":409,
                 "explanation":"Analys av annan regi för … är inte öppen. Det som återstår: …."}""");
        assertThat(get("not-the-givers-decision", "en")).bodyJson().isLenientlyEqualTo("""
                {"status":403,
                 "explanation":"… cannot decide this. Only the giver, …, its successor or a superior body can."}""");
    }

    @Test
    void has_no_words_for_what_is_no_kind() {
        var result = get("no-coffee", "sv");
        assertThat(result).hasStatus(404);
        assertThat(result).bodyJson().extractingPath("$.type").isEqualTo("/api/v1/problems/unknown-problem");
    }

    private MvcTestResult get(String code, String language) {
        return mvc.get()
                .uri("/api/v1/problems/" + code)
                .header("Accept-Language", language)
                .exchange();
    }
}
