package se.uppdrag.web;

import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** Everything of this package; a test application imports it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Persons.class)
@Import({LayoutAttributes.class, PersonController.class, UnknownActorAdvice.class})
public class WebConfiguration {

    @Bean
    RequestActor requestActor(Persons persons) {
        return new RequestActor(persons);
    }

    /** Swedish, unless the reader asks for another language. */
    @Bean
    LocaleResolver localeResolver() {
        var resolver = new AcceptHeaderLocaleResolver();
        resolver.setDefaultLocale(Locale.of("sv"));
        return resolver;
    }

    @Bean
    WebMvcConfigurer actorArguments(RequestActor actor) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(actor);
            }
        };
    }
}
