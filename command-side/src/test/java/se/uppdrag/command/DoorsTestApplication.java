package se.uppdrag.command;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import se.uppdrag.kernel.Region;
import se.uppdrag.web.WebConfiguration;

/** The doors alone: no buses, no ledger; what stands behind them is said by each test. */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan(
        basePackages = {
            "se.uppdrag.command.api",
            "se.uppdrag.command.dispatch",
            "se.uppdrag.command.form",
            "se.uppdrag.command.openapi",
            "se.uppdrag.command.sheet"
        },
        excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*(Bus|Stream)Configuration"))
@Import(WebConfiguration.class)
public class DoorsTestApplication {

    /** The director's office asks, where a test names nobody. */
    @Bean
    MockMvcBuilderCustomizer signedIn() {
        return builder -> builder.defaultRequest(MockMvcRequestBuilders.get("/").principal(Somebody.OFFICE));
    }

    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2017-05-30T22:30:00Z"), ZoneOffset.UTC);
    }

    @Bean
    FakeMemory commandMemory() {
        return new FakeMemory();
    }

    @Bean
    public Region region() {
        return new Region(
                "Region Jämtland Härjedalen",
                List.of(
                        new Region.Body("RS", "Regionstyrelsen", "RF"),
                        new Region.Body("RF", "Regionfullmäktige", null)),
                List.of(new Region.Diary("RS", "Regionstyrelsens diarium", "RS/\\d+/\\d{4}", "RS/1008/2017")),
                List.of(
                        new Region.Municipality("2303", "Ragunda"),
                        new Region.Municipality("2305", "Bräcke"),
                        new Region.Municipality("2309", "Krokom"),
                        new Region.Municipality("2313", "Strömsund"),
                        new Region.Municipality("2321", "Åre"),
                        new Region.Municipality("2326", "Berg"),
                        new Region.Municipality("2361", "Härjedalen"),
                        new Region.Municipality("2380", "Östersund")));
    }
}
