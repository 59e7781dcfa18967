package se.uppdrag.kernel.uppdrag;

import java.util.List;
import se.uppdrag.kernel.Lists;
import se.uppdrag.kernel.Told;
import se.uppdrag.kernel.uppdrag.UppdragEvent.RecommendationFollowed;
import se.uppdrag.kernel.uppdrag.UppdragEvent.RecommendationMade;

/** What a report recommends, and all that became of it, oldest first; {@code followed} empty: nobody has said yet. */
public record Recommendation(Told<RecommendationMade> made, List<Told<RecommendationFollowed>> followed) {

    public String key() {
        return made.fact().recommendation();
    }

    Recommendation followed(Told<RecommendationFollowed> told) {
        return new Recommendation(made, Lists.plus(followed, told));
    }
}
