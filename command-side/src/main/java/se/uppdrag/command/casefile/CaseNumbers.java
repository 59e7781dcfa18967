package se.uppdrag.command.casefile;

import static se.uppdrag.command.CommandRejected.require;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import se.uppdrag.kernel.Entry;
import se.uppdrag.kernel.Region;
import se.uppdrag.kernel.casefile.CaseFileEvent.CaseNumberAdded;
import se.uppdrag.kernel.casefile.CaseFileState;
import se.uppdrag.kernel.casefile.DnrEvent;

/** Claims a case's numbers and gives back what it had by mistake, in the commit of the case itself (rule 2). */
@Component
class CaseNumbers {

    private final Repository<DnrClaim> claims;

    CaseNumbers(Repository<DnrClaim> claims) {
        this.claims = claims;
    }

    /**
     * The number as it is to be recorded; whether it fits its diary is not for the sender to say. Entered history may name the diary of
     * another organisation, whose form nobody knows here.
     */
    CaseNumberAdded claim(UUID caseFileId, String diary, String dnr, Region region, Entry entry) throws Exception {
        var known = region.diary(diary);
        require(known.isPresent() || entry == Entry.HISTORY, () -> new CaseFileRejection.DiaryUnknown(diary));
        claims.loadOrCreate(DnrEvent.idOf(diary, dnr).toString(), () -> new DnrClaim(diary, dnr, caseFileId))
                .execute(claim -> claim.claim(diary, dnr, caseFileId));
        return new CaseNumberAdded(
                caseFileId, diary, dnr, known.map(own -> own.fits(dnr)).orElse(true));
    }

    /** The cases that have a number now, in one diary or another: a link does not say in which. */
    Set<UUID> holders(String dnr, Region region) {
        var holders = new LinkedHashSet<UUID>();
        for (var diary : region.diaries()) {
            try {
                claims.load(DnrEvent.idOf(diary.code(), dnr).toString())
                        .execute(claim -> claim.holder().ifPresent(holders::add));
            } catch (AggregateNotFoundException nobody) {
                // A number that no case here has leads nowhere.
            }
        }
        return holders;
    }

    /** What a correction took from the case is free for another. */
    void corrected(CaseFileState before, CaseFileState after) {
        for (var told : before.numbers()) {
            var number = told.fact();
            if (!after.hasNumber(number.diary(), number.dnr())) {
                claims.load(DnrEvent.idOf(number.diary(), number.dnr()).toString())
                        .execute(claim -> claim.release(number.diary(), number.dnr(), number.caseFileId()));
            }
        }
    }
}
