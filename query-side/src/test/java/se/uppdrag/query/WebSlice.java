package se.uppdrag.query;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.core.MethodParameter;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import se.uppdrag.kernel.Reach;
import se.uppdrag.kernel.Region;
import se.uppdrag.query.deadline.Lights;
import se.uppdrag.query.page.ReaderAttribute;
import se.uppdrag.query.readmodel.Progress;
import se.uppdrag.query.readmodel.Project;
import se.uppdrag.query.readmodel.TestMongo;
import se.uppdrag.web.Reader;

/** What pages need around them: the embedded database, a region, and the first of November 2017. */
@TestConfiguration
@ComponentScan("se.uppdrag.query.list")
@Import({Lights.class, ReaderAttribute.class, WebSlice.Reading.class, WebSlice.Asking.class})
public class WebSlice {

    public static final Region REGION = new Region(
            "Region Jämtland Härjedalen",
            List.of(new Region.Body("RF", "Regionfullmäktige", null), new Region.Body("RS", "Regionstyrelsen", "RF")),
            List.of(),
            List.of(new Region.Municipality("2303", "Ragunda"), new Region.Municipality("2380", "Östersund")));

    /** A reader who may do everything but what a test says. */
    public static final class Reading implements Reader {

        private final Set<String> others = new HashSet<>();

        @Override
        public boolean mayIssue(String command) {
            return !others.contains(command);
        }

        public void mayNotIssue(String... commands) {
            others.addAll(List.of(commands));
        }

        public void mayIssueAll() {
            others.clear();
        }
    }

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

    /** Whose questions a test asks: those of everything, unless it says otherwise. */
    public static final class Asking implements WebMvcConfigurer, HandlerMethodArgumentResolver {

        private Reach reach = Reach.EVERYTHING;

        public void as(Reach other) {
            reach = other;
        }

        @Override
        public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
            resolvers.add(this);
        }

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType().equals(Reach.class);
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            return reach;
        }
    }

    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2017-11-01T08:00:00Z"), ZoneOffset.UTC);
    }

    @Bean
    Region region() {
        return REGION;
    }
}
