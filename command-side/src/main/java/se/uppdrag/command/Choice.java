package se.uppdrag.command;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The value names something that exists already: a form offers what the folded state has. */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Choice {

    Of value();

    enum Of {
        /** Areas of the uppdrag's scope, exceptions and limits included as {@code area/part}. */
        AREA,
        PHASE,
        /** The plan of phases that the form was begun with, if one. */
        PHASE_PLAN,
        DELIVERABLE,
        TASK,
        /** Standing duties that have not ended. */
        DUTY,
        /** Standing constraints that have not ended. */
        CONSTRAINT,
        CONSULTATION,
        /** What parties asked about the chosen consultation's question; about all, as long as none is chosen. */
        CLARIFICATION,
        REPORT,
        /** Reports that are written here and not frozen yet. */
        DRAFT,
        /** Chapters of the chosen draft; of all, as long as none is chosen. */
        CHAPTER,
        /** What the chosen report recommends; every report, as long as none is chosen. */
        RECOMMENDATION,
        /** Reports that are on an agenda without a document. */
        ANNOUNCED,
        /** Areas that the chosen consultation asks about; of all, as long as none is chosen. */
        ASKED_AREA,
        /** Parties asked in the chosen consultation; in all, as long as none is chosen. */
        RECIPIENT,
        /** On an uppdrag: the points it serves; on a case file: all its points. */
        POINT,
        /** On an uppdrag: what else has been decided in its case. */
        CASE_POINT,
        DECISION,
        /** Measures that the uppdrag has proposed; of a measure, the others. */
        MEASURE,
        /** Findings of the uppdrag that can be explained: recorded ones, and totals. */
        OBSERVATION,
        /** Targets of an earlier change. */
        TARGET,
        /** Alternatives, lines and assumptions of a comparison. */
        ALTERNATIVE,
        LINE,
        ASSUMPTION,
        /** What rests on an assumption that has been revised. */
        STALE,
        /** What does not add up, or was noticed. */
        FINDING,
        GIVER,
        HOLDER,
        BODY,
        /** Of a body: its meetings that are to be held; elsewhere: those of every body, each named with its body. */
        MEETING,
        /** Roles held at the body. */
        HOLDING,
        MUNICIPALITY,
        /** Codes of the region's diaries. */
        DIARY,
        /** Recorded events of the stream, newest first, as sentences. */
        EVENT
    }
}
