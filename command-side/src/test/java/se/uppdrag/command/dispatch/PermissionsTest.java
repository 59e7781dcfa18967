package se.uppdrag.command.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.uppdrag.command.casefile.CaseFileCommand.AssignUppdrag;
import se.uppdrag.command.uppdrag.UppdragCommand.AmendAnswer;
import se.uppdrag.command.uppdrag.UppdragCommand.AskClarification;
import se.uppdrag.command.uppdrag.UppdragCommand.ConfirmAnswer;
import se.uppdrag.command.uppdrag.UppdragCommand.RequestMoreTime;
import se.uppdrag.command.uppdrag.UppdragCommand.SubmitAnswer;
import se.uppdrag.command.uppdrag.UppdragCommand.WithdrawAnswer;
import se.uppdrag.kernel.Actor;
import se.uppdrag.kernel.Entry;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.Role;
import se.uppdrag.kernel.uppdrag.Channel;
import se.uppdrag.kernel.uppdrag.Finality;

class PermissionsTest {

    private static final Party KROKOM = Party.municipality("2309");
    private static final Party BERG = Party.municipality("2326");

    private final CommandCatalog catalog = new CommandCatalog();

    @Test
    void every_command_is_somebodys_and_all_are_the_offices() {
        assertThat(catalog.all())
                .allSatisfy(type -> assertThat(Permissions.roles(type.type())).contains(Role.OFFICE));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"AUDITOR", "ARCHIVIST", "ADMINISTRATOR"})
    void changes_nothing(Role role) {
        assertThat(catalog.all())
                .allSatisfy(type -> assertThat(Permissions.roles(type.type())).doesNotContain(role));
    }

    @Test
    void a_liaison_answers_and_does_nothing_else() {
        assertThat(catalog.all().stream()
                        .filter(type -> Permissions.roles(type.type()).contains(Role.LIAISON))
                        .map(CommandType::type)
                        .toList())
                .isEqualTo(List.of(
                        SubmitAnswer.class,
                        AskClarification.class,
                        ConfirmAnswer.class,
                        AmendAnswer.class,
                        WithdrawAnswer.class,
                        RequestMoreTime.class));
    }

    @Test
    void a_liaison_answers_for_the_own_municipality_in_the_system() {
        assertThat(Permissions.refusal(answer(Channel.IN_SYSTEM), liaison(KROKOM), Entry.LIVE))
                .isEmpty();
    }

    @Test
    void a_liaison_does_not_answer_for_another() {
        assertThat(Permissions.refusal(answer(Channel.IN_SYSTEM), liaison(BERG), Entry.LIVE))
                .contains(new DoorRejection.NotYourParty(KROKOM));
    }

    @Test
    void a_liaison_enters_no_letters_and_no_history() {
        assertThat(Permissions.refusal(answer(Channel.LETTER), liaison(KROKOM), Entry.LIVE))
                .contains(new DoorRejection.AnswersInSystemOnly());
        assertThat(Permissions.refusal(answer(Channel.IN_SYSTEM), liaison(KROKOM), Entry.HISTORY))
                .contains(new DoorRejection.AnswersInSystemOnly());
    }

    @Test
    void a_registrar_says_how_the_answer_came_in() {
        var registrar = new Actor("registrator", Role.REGISTRAR, null);

        assertThat(Permissions.refusal(answer(Channel.IN_SYSTEM), registrar, Entry.LIVE))
                .contains(new DoorRejection.ChannelNeeded());
        assertThat(Permissions.refusal(answer(Channel.LETTER), registrar, Entry.LIVE))
                .isEmpty();
    }

    @Test
    void an_auditor_is_told_which_role_may_not() {
        var assign = new AssignUppdrag(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "a",
                se.uppdrag.kernel.uppdrag.BasisKind.CHAIR_DECISION,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of());

        assertThat(Permissions.refusal(assign, new Actor("revisor", Role.AUDITOR, null), Entry.LIVE))
                .contains(new DoorRejection.NotYourTask("assign-uppdrag", Role.AUDITOR));
    }

    private static Actor liaison(Party party) {
        return new Actor("kontakt", Role.LIAISON, party);
    }

    private static SubmitAnswer answer(Channel channel) {
        return new SubmitAnswer(
                UUID.randomUUID(),
                UUID.randomUUID(),
                KROKOM,
                List.of(),
                Finality.FINAL,
                null,
                null,
                channel,
                null,
                null);
    }
}
