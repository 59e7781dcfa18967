package se.uppdrag.query.page;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import se.uppdrag.kernel.Region;
import se.uppdrag.query.WebSlice;

/** The pages of uppdrag, case, round and history around one log in memory. */
@TestConfiguration
@Import(WebSlice.class)
@ComponentScan(
        basePackages = {
            "se.uppdrag.query.page",
            "se.uppdrag.query.state",
            "se.uppdrag.query.history",
            "se.uppdrag.query.body",
            "se.uppdrag.query.uppdrag",
            "se.uppdrag.query.measure",
            "se.uppdrag.query.casefile",
            "se.uppdrag.query.plan",
            "se.uppdrag.query.consultation",
            "se.uppdrag.query.document"
        },
        excludeFilters = @Filter(TestConfiguration.class))
class PagesSlice {

    @Bean
    RealCase realCase() {
        return new RealCase();
    }

    @Bean
    @Primary
    Region demoRegion() {
        return DemoRegion.REGION;
    }
}
