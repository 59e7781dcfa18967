package se.uppdrag.query;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;
import se.uppdrag.kernel.Region;
import se.uppdrag.query.deadline.Lights;
import se.uppdrag.query.readmodel.Progress;
import se.uppdrag.query.readmodel.Project;
import se.uppdrag.query.readmodel.TestMongo;

/** What pages need around them: the embedded database, a region, and the first of November 2017. */
@TestConfiguration
@ComponentScan("se.uppdrag.query.list")
@Import(Lights.class)
public class WebSlice {

    @Bean
    TestMongo testMongo() {
        return new TestMongo();
    }

    @Bean
    MongoTemplate mongoTemplate(TestMongo mongo) {
        return mongo.template();
    }

    @Bean
    Progress progress(MongoTemplate mongo) {
        return Project.progress(mongo);
    }

    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2017-11-01T08:00:00Z"), ZoneOffset.UTC);
    }

    @Bean
    Region region() {
        return new Region(
                "Region Jämtland Härjedalen",
                List.of(
                        new Region.Body("RF", "Regionfullmäktige", null),
                        new Region.Body("RS", "Regionstyrelsen", "RF")),
                List.of(),
                List.of(new Region.Municipality("2303", "Ragunda"), new Region.Municipality("2380", "Östersund")));
    }
}
