package se.uppdrag.command.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.MessageSource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.uppdrag.command.dispatch.CommandCatalog;
import se.uppdrag.command.dispatch.Permissions;
import se.uppdrag.kernel.Role;

/** The page shows what is enforced. */
@WebMvcTest
class PermissionsPageTest {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private MessageSource messages;

    @MockitoBean
    private CommandGateway gateway;

    @MockitoBean
    private Streams streams;

    @Test
    void says_of_every_command_and_role_what_the_check_says() throws Exception {
        var page = mvc.get().uri("/behorigheter").exchange().getResponse().getContentAsString();
        var swedish = Locale.of("sv");

        assertThat(page).doesNotContain("??");
        assertThat(new CommandCatalog().all()).allSatisfy(type -> {
            var label = messages.getMessage("command." + type.name() + ".label", null, swedish);
            var row = Pattern.compile(
                            "<tr>\\s*<th scope=\"row\">" + Pattern.quote(label) + "</th>(.*?)</tr>", Pattern.DOTALL)
                    .matcher(page);
            assertThat(row.find()).as(label).isTrue();
            var cells = Pattern.compile("<span class=\"visually-hidden\">(får|får inte)</span>")
                    .matcher(row.group(1))
                    .results()
                    .map(cell -> cell.group(1).equals("får"))
                    .toList();
            assertThat(cells)
                    .as(label)
                    .isEqualTo(Stream.of(Role.values())
                            .filter(role -> role != Role.SYSTEM)
                            .map(Permissions.roles(type.type())::contains)
                            .toList());
        });
    }
}
