package se.uppdrag.query.page;

import java.util.List;
import se.uppdrag.kernel.Region;

/** The county of the demonstration. */
public final class DemoRegion {

    public static final Region REGION = new Region(
            "Region Jämtland Härjedalen",
            List.of(new Region.Body("RF", "Regionfullmäktige", null), new Region.Body("RS", "Regionstyrelsen", "RF")),
            List.of(new Region.Diary("RS", "Regionstyrelsens diarium", "RS/\\d{1,5}/\\d{4}", "RS/1008/2017")),
            List.of(
                    new Region.Municipality("2303", "Ragunda"),
                    new Region.Municipality("2305", "Bräcke"),
                    new Region.Municipality("2309", "Krokom"),
                    new Region.Municipality("2313", "Strömsund"),
                    new Region.Municipality("2321", "Åre"),
                    new Region.Municipality("2326", "Berg"),
                    new Region.Municipality("2361", "Härjedalen"),
                    new Region.Municipality("2380", "Östersund")));

    private DemoRegion() {}
}
