package se.uppdrag.command.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.uppdrag.command.casefile.CaseFileCommand;
import se.uppdrag.command.casefile.CaseFileCommand.AssignUppdrag;
import se.uppdrag.command.casefile.CaseFileCommand.OpenCaseFile;
import se.uppdrag.command.uppdrag.UppdragCommand.EscalateToOutsourcingAnalysis;
import se.uppdrag.command.uppdrag.UppdragCommand.OfPhases;
import se.uppdrag.command.uppdrag.UppdragCommand.StartPhase;

class CommandCatalogTest {

    private final CommandCatalog catalog = new CommandCatalog();

    @Test
    void knows_a_command_by_its_stored_name() {
        assertThat(catalog.find("escalate-to-outsourcing-analysis"))
                .hasValueSatisfying(type -> assertThat(type)
                        .isEqualTo(new CommandType(
                                "escalate-to-outsourcing-analysis",
                                EscalateToOutsourcingAnalysis.class,
                                OfPhases.class,
                                Aggregate.UPPDRAG)));
    }

    @Test
    void knows_nothing_by_another_name() {
        assertThat(catalog.find("EscalateToOutsourcingAnalysis")).isEmpty();
        assertThat(catalog.find("planned-phase")).isEmpty();
    }

    @Test
    void a_case_files_commands_have_no_parts() {
        assertThat(catalog.find("assign-uppdrag").orElseThrow().part()).isEqualTo(CaseFileCommand.class);
    }

    /** A line of a batch holds the command's components beside what belongs to the line. */
    @Test
    void no_component_has_the_name_of_what_stands_beside_the_command_in_a_batch() {
        assertThat(catalog.all())
                .flatExtracting(type -> List.of(type.type().getRecordComponents()))
                .extracting(RecordComponent::getName)
                .isNotEmpty()
                .doesNotContain("key", "fact", "command");
    }

    @Test
    void tells_what_a_command_is_about_and_what_it_brings() {
        var id = UUID.randomUUID();
        var start = new StartPhase(id, "fas-1");

        assertThat(catalog.of(start).targetOf(start)).isEqualTo(id);
        assertThat(catalog.of(start).newId()).isEmpty();
        assertThat(catalog.all().stream().filter(CommandType::opensStream).map(CommandType::type))
                .contains(OpenCaseFile.class)
                .doesNotContain(AssignUppdrag.class);
        assertThat(catalog.find("assign-uppdrag").orElseThrow().newId())
                .hasValueSatisfying(newId -> assertThat(newId.getName()).isEqualTo("uppdragId"));
    }
}
