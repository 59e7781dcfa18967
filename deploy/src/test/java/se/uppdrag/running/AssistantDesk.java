package se.uppdrag.running;

import java.time.Year;

/** What the assistant fills in more than once, each time the same way. */
record AssistantDesk(Visitor visitor) {

    static final String NEXT_YEAR = "december " + Year.now().plusYears(1);

    void point(int number, String text) {
        var point = "Punkt " + number;
        visitor.fill(point, "Punkt nummer", String.valueOf(number));
        visitor.choose(point, "Vad som beslutades", "Beslutad");
        visitor.fill(point, "Lydelse", text);
        visitor.choose(point, "Verkan", "Bindande");
    }

    void area(String name) {
        visitor.follow("Ange område");
        visitor.fill("Områdets namn", name);
        visitor.choose("Hur uppräkningen ska läsas", "Uttömmande uppräkning");
        visitor.tick("Samverkan");
        visitor.tick("Annan regi (outsourcing)");
        visitor.save();
    }

    void deliverable(String name, String kind) {
        visitor.follow("Ange vad som ska lämnas");
        visitor.fill("Namn", name);
        visitor.choose("Slag", kind);
        visitor.fill("Mottagare", "Namn", "Regionstyrelsen");
        visitor.save();
        visitor.follow("Ange tid för återrapportering");
        visitor.fill("Tid", "Tid", NEXT_YEAR);
        visitor.save();
    }

    void answer(String area, String stance) {
        visitor.choose("Svar 1", "Område", area);
        visitor.choose("Svar 1", "Ställningstagande", stance);
        visitor.choose("Preliminärt eller slutligt", "Slutligt");
    }

    void assess(String area, String interest, String gain) {
        visitor.follow("Bedöm samverkan: " + area);
        visitor.choose("Intresse för samverkan", interest);
        visitor.choose("Vinst med samverkan", gain);
        visitor.fill("Grund för bedömningen", "Kommunernas svar.");
        visitor.save();
    }

    /** Delivered, put to the meeting and dealt with; the forms know which report it is about, and whose. */
    void report(String reception) {
        visitor.follow("Lämna in rapport");
        visitor.save();
        visitor.follow("Anmäl till sammanträde");
        visitor.fill("Sammanträde", NEXT_YEAR);
        visitor.save();
        visitor.follow("Registrera behandling i nämnd");
        visitor.choose("Vad organet gjorde", reception);
        visitor.save();
    }
}
