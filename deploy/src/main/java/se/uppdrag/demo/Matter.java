package se.uppdrag.demo;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.PointRef;
import se.uppdrag.kernel.Region;

/** What one made-up uppdrag is about and whom it concerns. */
record Matter(
        UUID caseFile,
        UUID uppdrag,
        UUID decision,
        Region.Body body,
        Party giver,
        Party holder,
        Party unit,
        String subject,
        String task,
        String title,
        List<Area> areas) {

    record Area(String key, String name) {

        static Area of(String written) {
            var colon = written.indexOf(':');
            return new Area(written.substring(0, colon), written.substring(colon + 1));
        }
    }

    static Matter by(Chance chance, Words words, Region region) {
        var bodies =
                region.bodies().stream().filter(body -> body.superior() != null).toList();
        var body = chance.oneOf(bodies.isEmpty() ? region.bodies() : bodies);
        var verb = chance.oneOf(words.all("verb"));
        var thing = chance.oneOf(words.all("things"));
        var place = chance.oneOf(words.all("places"));
        return new Matter(
                chance.id("case-file"),
                chance.id("uppdrag"),
                chance.id("decision"),
                body,
                Party.body(body.code()),
                Party.role(chance.oneOf(words.all("holders", body.code()))),
                new Party(Party.Kind.UNIT, chance.oneOf(words.all("units"))),
                capital(words.of("subject", thing, place)),
                words.of("task", verb, thing, place),
                capital(words.of("task", verb, thing, place)),
                chance.some(words.all("areas"), chance.between(1, 3)).stream()
                        .map(Area::of)
                        .toList());
    }

    PointRef point(int number) {
        return new PointRef(decision, String.valueOf(number));
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
