package se.uppdrag.query.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import se.uppdrag.kernel.BindingForce;
import se.uppdrag.kernel.PointRef;
import se.uppdrag.kernel.Reach;
import se.uppdrag.kernel.Region;
import se.uppdrag.kernel.casefile.DecidedBy;
import se.uppdrag.kernel.casefile.Decision;
import se.uppdrag.kernel.casefile.DocumentKind;
import se.uppdrag.kernel.casefile.LinkKind;
import se.uppdrag.kernel.casefile.MandateStep;
import se.uppdrag.kernel.casefile.Point;
import se.uppdrag.kernel.casefile.PointOutcome;
import se.uppdrag.kernel.casefile.Vote;
import se.uppdrag.kernel.time.Dating;
import se.uppdrag.query.list.DueJson;
import se.uppdrag.query.page.Answers;
import se.uppdrag.query.page.FactJson;
import se.uppdrag.query.page.NotThere;
import se.uppdrag.query.page.PartyJson;
import se.uppdrag.query.state.CaseDocument;
import se.uppdrag.query.state.CaseDocuments;
import se.uppdrag.query.state.Unstated;
import se.uppdrag.web.Problem;

/** {@code GET /api/v1/case-files/{number or id}}: a number as written, slashes and blanks and all. */
@RestController
final class CaseResource {

    /** What a source does not state is left out; protected text is never here. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CaseJson(
            String id,
            long version,
            long position,
            String title,
            @Nullable String summary,
            List<NumberJson> numbers,
            List<StepJson> steps,
            List<ProposalJson> proposals,
            List<DecisionJson> decisions,
            List<PlacementJson> uppdrag,
            List<DocumentJson> documents,
            List<LinkJson> links,
            List<Unstated> missing) {}

    record NumberJson(String diary, String dnr, boolean fitsForm, FactJson fact) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StepJson(
            MandateStep step,
            PartyJson by,
            @Nullable String asked,
            List<String> areas,
            @JsonUnwrapped @Nullable DueJson due,
            @Nullable String quotation,
            FactJson fact) {}

    record ProposalJson(UUID id, PartyJson proposedBy, List<PointJson> points, FactJson fact) {}

    /** {@code outcome}: of a proposed point, what became of it; {@code inForce}: of a decided one. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PointJson(
            String number,
            String text,
            @Nullable String task,
            @Nullable String purpose,
            @Nullable String condition,
            BindingForce force,
            PointOutcome outcome,
            @Nullable PointRef proposedAs,
            @Nullable PartyJson subjectTo,
            @Nullable Boolean inForce,
            List<String> premises) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DecisionJson(
            UUID id,
            DecidedBy decidedBy,
            PartyJson decider,
            @Nullable Dating meeting,
            @Nullable String paragraph,
            @Nullable Boolean acclamation,
            @Nullable Vote vote,
            List<String> reservations,
            @Nullable Dating inForceFrom,
            List<PointJson> points,
            @Nullable FactJson minutesApproved,
            List<DispatchJson> dispatches,
            FactJson fact) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DispatchJson(
            List<String> points,
            List<PartyJson> recipients,
            @Nullable String channel,
            @Nullable String receipt,
            FactJson fact) {}

    record PlacementJson(UUID uppdragId, List<PointRef> points, FactJson fact) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DocumentJson(
            UUID id,
            DocumentKind kind,
            PartyJson counterpart,
            String text,
            @Nullable String designation,
            FactJson fact) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LinkJson(LinkKind kind, String other, @Nullable String note, FactJson fact) {}

    private static final String HISTORY = "/history";

    private static final Problem SEVERAL = new Problem(HttpStatus.CONFLICT, "several-cases", "page.several-cases");

    private final CaseDocuments cases;
    private final Region region;
    private final MessageSource messages;

    CaseResource(CaseDocuments cases, Region region, MessageSource messages) {
        this.cases = cases;
        this.region = region;
        this.messages = messages;
    }

    /** {@code diary}: code of the diary, for a number that stands in several; without it such a number is a 409 that lists the cases. */
    @GetMapping("/api/v1/case-files/{*name}")
    ResponseEntity<CaseJson> one(
            Reach reach,
            @PathVariable String name,
            @RequestParam @Nullable String diary,
            @RequestParam @Nullable Long after) {
        cases.lags(after);
        var written = name.substring(1);
        if (written.endsWith(HISTORY)) {
            return history(written.substring(0, written.length() - HISTORY.length()));
        }
        var found = cases.named(reach, written).stream()
                .filter(document -> diary == null || standsIn(document, diary, written))
                .toList();
        if (found.isEmpty()) {
            throw new NotThere();
        }
        if (found.size() > 1) {
            throw new SeveralCases(found);
        }
        var document = found.getFirst();
        return Answers.versioned(document.version(), json(document));
    }

    /** A number may be written with its slashes here too; its history has one address, where they are encoded. */
    private static ResponseEntity<CaseJson> history(String number) {
        var address = ServletUriComponentsBuilder.fromCurrentRequest()
                .replacePath("/api/v1/case-files/" + UriUtils.encode(number, StandardCharsets.UTF_8) + HISTORY);
        return ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT)
                .location(address.build(true).toUri())
                .build();
    }

    private static boolean standsIn(CaseDocument document, String diary, String written) {
        return document.state().hasNumber(diary, written)
                || (document.id().equalsIgnoreCase(written)
                        && document.state().numbers().stream()
                                .anyMatch(told -> told.fact().diary().equals(diary)));
    }

    /** Which of them is meant, {@code diary} says. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CandidateJson(String id, String title, List<String> diaries, String href) {}

    @ExceptionHandler
    ResponseEntity<ProblemDetail> several(SeveralCases several, HttpServletRequest request, Locale locale) {
        var problem = SEVERAL.detail(messages, request, locale);
        problem.setProperty(
                "cases", several.cases().stream().map(CaseResource::candidate).toList());
        return ResponseEntity.of(problem).build();
    }

    private static CandidateJson candidate(CaseDocument document) {
        return new CandidateJson(
                document.id(),
                document.state().title(),
                document.state().numbers().stream()
                        .map(told -> told.fact().diary())
                        .distinct()
                        .toList(),
                "/api/v1/case-files/" + document.id());
    }

    private CaseJson json(CaseDocument document) {
        var state = document.state();
        var opened = state.opened();
        return new CaseJson(
                document.id(),
                document.version(),
                document.position(),
                state.title(),
                opened == null ? null : opened.fact().summary(),
                state.numbers().stream()
                        .map(told -> new NumberJson(
                                told.fact().diary(),
                                told.fact().dnr(),
                                told.fact().fitsForm(),
                                FactJson.of(told.trace())))
                        .toList(),
                state.steps().stream()
                        .map(told -> {
                            var due = told.fact().due();
                            return new StepJson(
                                    told.fact().step(),
                                    PartyJson.of(told.fact().by(), region),
                                    told.fact().asked(),
                                    told.fact().areas(),
                                    due == null ? null : DueJson.of(due),
                                    told.fact().quotation(),
                                    FactJson.of(told.trace()));
                        })
                        .toList(),
                state.proposals().stream()
                        .map(told -> new ProposalJson(
                                told.fact().proposalId(),
                                PartyJson.of(told.fact().proposedBy(), region),
                                told.fact().points().stream()
                                        .map(point -> point(
                                                point,
                                                state.outcomeOf(
                                                        new PointRef(told.fact().proposalId(), point.number())),
                                                null))
                                        .toList(),
                                FactJson.of(told.trace())))
                        .toList(),
                state.decisions().stream().map(this::decision).toList(),
                state.placements().stream()
                        .map(told -> new PlacementJson(
                                told.fact().uppdragId(), told.fact().points(), FactJson.of(told.trace())))
                        .toList(),
                state.documents().stream()
                        .map(told -> new DocumentJson(
                                told.fact().documentId(),
                                told.fact().kind(),
                                PartyJson.of(told.fact().counterpart(), region),
                                told.fact().publicText(),
                                told.fact().designation(),
                                FactJson.of(told.trace())))
                        .toList(),
                state.links().stream()
                        .map(told -> new LinkJson(
                                told.fact().kind(),
                                told.fact().other(),
                                told.fact().note(),
                                FactJson.of(told.trace())))
                        .toList(),
                document.unstated());
    }

    private DecisionJson decision(Decision decision) {
        var e = decision.fact();
        var minutes = decision.minutes();
        return new DecisionJson(
                decision.id(),
                e.decidedBy(),
                PartyJson.of(e.decider(), region),
                e.meeting(),
                e.paragraph(),
                e.acclamation(),
                e.vote(),
                e.reservations(),
                e.inForceFrom(),
                decision.points().stream()
                        .map(decided -> point(decided.point(), decided.point().outcome(), decided.inForce()))
                        .toList(),
                minutes == null ? null : FactJson.of(minutes.trace()),
                decision.dispatches().stream()
                        .map(told -> new DispatchJson(
                                told.fact().points(),
                                PartyJson.of(told.fact().recipients(), region),
                                told.fact().channel(),
                                told.fact().receipt(),
                                FactJson.of(told.trace())))
                        .toList(),
                FactJson.of(decision.trace()));
    }

    private PointJson point(Point point, PointOutcome outcome, @Nullable Boolean inForce) {
        var subjectTo = point.subjectTo();
        return new PointJson(
                point.number(),
                point.text(),
                point.task(),
                point.purpose(),
                point.condition(),
                point.force(),
                outcome,
                point.proposedAs(),
                subjectTo == null ? null : PartyJson.of(subjectTo, region),
                inForce,
                point.premises());
    }
}
