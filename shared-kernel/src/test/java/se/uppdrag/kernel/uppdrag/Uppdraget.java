package se.uppdrag.kernel.uppdrag;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.BindingForce;
import se.uppdrag.kernel.Log;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.PointRef;
import se.uppdrag.kernel.time.Due;
import se.uppdrag.kernel.uppdrag.UppdragEvent.*;

/** An uppdrag told in a few events. */
final class Uppdraget {

    static final UUID ID = new UUID(1, 1);
    static final UUID CASE = new UUID(1, 2);
    static final UUID ROUND = new UUID(1, 3);
    static final UUID REPORT = new UUID(1, 4);
    static final PointRef POINT_1 = new PointRef(new UUID(1, 5), "1");
    static final PointRef POINT_2 = new PointRef(new UUID(1, 5), "2");
    static final Party RS = Party.body("RS");
    static final Party HSN = Party.body("HSN");
    static final Party DIRECTOR = Party.role("Regiondirektören");
    static final Party BERG = Party.municipality("2326");
    static final LocalDate ROUND_DUE = LocalDate.of(2017, 8, 31);

    private Uppdraget() {}

    static Log<UppdragState, UppdragEvent> begun(UppdragEvent... events) {
        var log = new Log<UppdragState, UppdragEvent>(UppdragState.none(), UppdragState::after);
        log.tell(assigned(null, null));
        for (var event : events) {
            log.tell(event);
        }
        return log;
    }

    static UppdragEvent assigned(@Nullable Party firstSubjectTo, @Nullable Party secondSubjectTo) {
        return new UppdragAssigned(
                ID,
                CASE,
                List.of("RS/1008/2017"),
                "Samverkan",
                new Basis(BasisKind.DECISION_POINT, null),
                List.of(RS),
                List.of(DIRECTOR),
                List.of(),
                List.of(served(POINT_1, firstSubjectTo), served(POINT_2, secondSubjectTo)));
    }

    private static ServedPoint served(PointRef ref, @Nullable Party subjectTo) {
        return new ServedPoint(ref, "Ord", "Gör", "För", "Om", BindingForce.MUST, subjectTo);
    }

    static UppdragEvent area(String key, OperatingForm... forms) {
        return new ScopeAreaDefined(ID, key, key, ScopeKind.EXEMPLARY, List.of(forms), false, List.of(), null);
    }

    static UppdragEvent excluded(String area, @Nullable String exception, Standing standing) {
        return new AreaExcluded(ID, area, area, exception, exception, standing, "Skäl");
    }

    static UppdragEvent limited(String area, String limit, Standing standing) {
        return new AreaLimited(ID, area, area, limit, limit, standing, "Skäl");
    }

    static UppdragEvent asked(UUID round, String... areas) {
        return new MunicipalitiesContacted(
                ID,
                round,
                ConsultationKind.INTEREST,
                "Omgången",
                null,
                List.of(),
                List.of(areas),
                List.of(BERG),
                Due.day(ROUND_DUE),
                List.of());
    }

    static UppdragEvent deliverable() {
        return new DeliverableSet(ID, "rapport", "Rapport", DeliverableKind.FINAL_REPORT, RS, List.of());
    }
}
