package se.uppdrag.command.uppdrag;

import static se.uppdrag.command.Facts.DIRECTOR;
import static se.uppdrag.command.Facts.RS;
import static se.uppdrag.command.uppdrag.Given.*;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.uppdrag.command.Scenario;
import se.uppdrag.command.uppdrag.UppdragCommand.*;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.time.Dating;
import se.uppdrag.kernel.uppdrag.Chapter;
import se.uppdrag.kernel.uppdrag.ChapterContent;
import se.uppdrag.kernel.uppdrag.Performer;
import se.uppdrag.kernel.uppdrag.ReportKind;
import se.uppdrag.kernel.uppdrag.UppdragEvent.*;

/** A report is written here chapter by chapter, and then frozen (REP-02, REP-04, REP-05, REP-07). */
class DraftsTest {

    private static final Party NORRBOTTEN = new Party(Party.Kind.REGION, "Region Norrbotten");

    private final Scenario<Uppdrag> uppdrag = Scenario.of(Uppdrag.class);

    private static DraftReport draft(PlannedChapter... chapters) {
        return new DraftReport(
                ID,
                REPORT,
                ReportKind.FINAL,
                "Kostnadsbesparingar",
                "1.0",
                DIRECTOR,
                null,
                List.of(),
                List.of(POINT_1),
                List.of(chapters));
    }

    private static PlannedChapter planned(String key, int level) {
        return new PlannedChapter(key, "Kapitel " + key, level, ChapterContent.TEXT);
    }

    private static ReportRegistered registered() {
        return new ReportRegistered(
                ID,
                REPORT,
                ReportKind.FINAL,
                "Kostnadsbesparingar",
                "1.0",
                DIRECTOR,
                null,
                List.of(),
                List.of(POINT_1));
    }

    private static ReportDrafted drafted() {
        return new ReportDrafted(
                ID,
                REPORT,
                List.of(
                        new Chapter("forslag", "Kapitel forslag", 1, ChapterContent.TEXT),
                        new Chapter("metod", "Kapitel metod", 2, ChapterContent.TEXT)));
    }

    @Nested
    class Drafting {

        @Test
        void registers_the_report_with_its_chapters() {
            uppdrag.given(assigned())
                    .when(draft(planned("forslag", 1), planned("metod", 2)))
                    .then(registered(), drafted());
        }

        @Test
        void with_the_same_short_name_twice_is_refused() {
            uppdrag.given(assigned())
                    .when(draft(planned("metod", 1), planned("metod", 1)))
                    .refused(new UppdragRejection.ChapterNamedTwice("metod"));
        }

        @Test
        void that_begins_or_goes_on_too_deep_is_refused() {
            uppdrag.given(assigned())
                    .when(draft(planned("metod", 2)))
                    .refused(new UppdragRejection.ChapterLevelSkipped("Kapitel metod"));
            uppdrag.given(assigned())
                    .when(draft(planned("forslag", 1), planned("metod", 3)))
                    .refused(new UppdragRejection.ChapterLevelSkipped("Kapitel metod"));
        }

        @Test
        void what_is_registered_already_is_refused() {
            uppdrag.given(assigned(), registered())
                    .when(draft(planned("forslag", 1)))
                    .refused(new UppdragRejection.ReportAlreadyRegistered());
        }
    }

    @Nested
    class Writing {

        private final WriteChapter write = new WriteChapter(ID, REPORT, "metod", "Underlag från tre regioner.");
        private final ChapterWritten written = new ChapterWritten(ID, REPORT, "metod", "Underlag från tre regioner.");

        @Test
        void gives_the_chapter_its_text() {
            uppdrag.given(assigned(), registered(), drafted()).when(write).then(written);
        }

        @Test
        void the_same_again_changes_nothing() {
            uppdrag.given(assigned(), registered(), drafted(), written)
                    .when(write)
                    .thenNothing();
        }

        @Test
        void a_chapter_that_is_not_planned_is_refused() {
            uppdrag.given(assigned(), registered(), drafted())
                    .when(new WriteChapter(ID, REPORT, "bilaga", "Text"))
                    .refused(new UppdragRejection.ChapterUnknown("bilaga"));
        }

        @Test
        void in_a_report_made_elsewhere_is_refused() {
            uppdrag.given(assigned(), registered()).when(write).refused(new UppdragRejection.ReportMadeElsewhere());
        }

        @Test
        void in_a_frozen_report_is_refused() {
            uppdrag.given(assigned(), registered(), drafted(), new ReportFrozen(ID, REPORT, "1"))
                    .when(write)
                    .refused(new UppdragRejection.ReportIsFrozen());
        }
    }

    @Nested
    class Sources {

        private final CiteSource cite = new CiteSource(
                ID, REPORT, "Översyn", NORRBOTTEN, Dating.of("hösten 2020"), Performer.OWN, "Besparingsmöjligheter");
        private final StateMethod state = new StateMethod(ID, REPORT, "Analys av redan gjorda utredningar", null, null);

        @Test
        void and_method_belong_to_reports_made_elsewhere_too() {
            uppdrag.given(assigned(), registered())
                    .when(cite)
                    .then(new SourceCited(
                            ID,
                            REPORT,
                            "Översyn",
                            NORRBOTTEN,
                            Dating.of("hösten 2020"),
                            Performer.OWN,
                            "Besparingsmöjligheter"));
            uppdrag.given(assigned(), registered())
                    .when(state)
                    .then(new MethodStated(ID, REPORT, "Analys av redan gjorda utredningar", null, null));
        }

        @Test
        void of_a_frozen_report_stay_as_they_are() {
            uppdrag.given(assigned(), registered(), drafted(), new ReportFrozen(ID, REPORT, "1"))
                    .when(cite)
                    .refused(new UppdragRejection.ReportIsFrozen());
            uppdrag.given(assigned(), registered(), drafted(), new ReportFrozen(ID, REPORT, "1"))
                    .when(state)
                    .refused(new UppdragRejection.ReportIsFrozen());
        }
    }

    @Nested
    class Freezing {

        private final FreezeReport freeze = new FreezeReport(ID, REPORT);

        @Test
        void ends_the_writing() {
            uppdrag.given(assigned(), registered(), drafted()).when(freeze).then(new ReportFrozen(ID, REPORT, "1"));
        }

        @Test
        void twice_changes_nothing() {
            uppdrag.given(assigned(), registered(), drafted(), new ReportFrozen(ID, REPORT, "1"))
                    .when(freeze)
                    .thenNothing();
        }

        @Test
        void what_is_made_elsewhere_is_refused() {
            uppdrag.given(assigned(), registered()).when(freeze).refused(new UppdragRejection.ReportMadeElsewhere());
        }

        @Test
        void comes_before_delivering() {
            uppdrag.given(assigned(), registered(), drafted())
                    .when(new DeliverReport(ID, REPORT, RS))
                    .refused(new UppdragRejection.ReportNotFrozen());
            uppdrag.given(assigned(), registered(), drafted(), new ReportFrozen(ID, REPORT, "1"))
                    .when(new DeliverReport(ID, REPORT, RS))
                    .then(new ReportDelivered(ID, REPORT, RS));
        }
    }
}
