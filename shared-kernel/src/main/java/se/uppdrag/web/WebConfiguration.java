package se.uppdrag.web;

import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** Everything of this package; a test application imports it. */
@Configuration(proxyBeanMethods = false)
@Import({LedgerUnavailableAdvice.class, UnknownActorAdvice.class})
public class WebConfiguration {

    /** English for those who ask for it; Swedish for all others, so that no page claims a language that it is not in. */
    @Bean
    LocaleResolver localeResolver() {
        var resolver = new AcceptHeaderLocaleResolver();
        var swedish = Locale.of("sv");
        resolver.setSupportedLocales(List.of(swedish, Locale.ENGLISH));
        resolver.setDefaultLocale(swedish);
        return resolver;
    }

    @Bean
    WebMvcConfigurer actorAndLayout() {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new LayoutAttributes());
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new RequestActor());
            }
        };
    }
}
