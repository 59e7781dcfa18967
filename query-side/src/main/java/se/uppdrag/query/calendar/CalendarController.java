package se.uppdrag.query.calendar;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import se.uppdrag.kernel.Actor;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.Reach;
import se.uppdrag.kernel.Region;
import se.uppdrag.query.page.NotThere;
import se.uppdrag.query.page.Phrasebook;

/** What is due, as a calendar that other programs subscribe to (DLN-08): iCalendar, RFC 5545. */
@Controller
class CalendarController {

    static final String PAGE = "/kalender";

    private final CalendarAddresses addresses;
    private final List<CalendarDates> dates;
    private final Region region;
    private final Phrasebook phrases;
    private final Clock clock;

    CalendarController(
            CalendarAddresses addresses, List<CalendarDates> dates, Region region, Phrasebook phrases, Clock clock) {
        this.addresses = addresses;
        this.dates = dates;
        this.region = region;
        this.phrases = phrases;
        this.clock = clock;
    }

    /** {@code what}: the body's name; absent: everything that the holder may see. */
    record Row(String id, @Nullable String what, String created) {}

    @GetMapping(PAGE)
    String page(Actor actor, Reach reach, Model model, Locale locale) {
        var words = phrases.in(locale);
        model.addAttribute(
                "rows",
                addresses.of(actor).stream()
                        .map(address -> new Row(
                                address.id().toString(),
                                address.body() == null ? null : words.party(Party.of(address.body())),
                                words.minute(address.createdAt())))
                        .toList());
        model.addAttribute("bodies", reach.isWhole() ? region.bodies() : List.of());
        return "calendar";
    }

    @PostMapping(PAGE)
    String create(Actor actor, Reach reach, @RequestParam(defaultValue = "") String body, RedirectAttributes redirect) {
        var known = region.bodies().stream().anyMatch(one -> one.code().equals(body));
        if (!body.isEmpty() && !(known && reach.isWhole())) {
            throw new NotThere();
        }
        var secret = addresses.create(actor, known ? Party.body(body).toString() : null);
        redirect.addFlashAttribute(
                "address",
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path(PAGE + "/" + secret + ".ics")
                        .toUriString());
        return "redirect:" + PAGE;
    }

    @PostMapping(PAGE + "/{id}/aterkalla")
    String revoke(Actor actor, @PathVariable String id, RedirectAttributes redirect) {
        addresses.revoke(actor, NotThere.unlessId(id));
        redirect.addFlashAttribute("notice", "calendar.revoked");
        return "redirect:" + PAGE;
    }

    /** For everybody who has the address, until it is revoked. */
    @GetMapping(PAGE + "/{secret:[A-Za-z0-9_-]{32}}.ics")
    ResponseEntity<byte[]> feed(@PathVariable String secret) {
        var address = addresses.find(secret).orElseThrow(NotThere::new);
        var words = phrases.in(Locale.of("sv"));
        var base = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        var calendar = new Calendar();
        calendar.add(new ProdId("-//uppdrag//uppdrag//SV"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", words.text("calendar.name", region.name())));
        dates.stream()
                .flatMap(kind -> kind.of(address.reach(), address.body()))
                .map(date -> event(date, base))
                .forEach(calendar::add);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                .header(HttpHeaders.CACHE_CONTROL, "private, max-age=300")
                .body(calendar.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** All day, from the first to the last: in a calendar the end is the day after. */
    private VEvent event(CalendarDates.CalendarDate date, String base) {
        var event = new VEvent(date.from(), date.to().plusDays(1), date.summary());
        event.add(new Uid(date.uid()));
        event.add(new DtStamp(clock.instant()));
        event.add(new Url(URI.create(base + date.page())));
        // Nobody is busy because something is due.
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }
}
