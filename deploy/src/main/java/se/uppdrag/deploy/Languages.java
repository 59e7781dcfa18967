package se.uppdrag.deploy;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** Swedish and English. Every bundle below {@code messages/} counts, so that a new page brings its own texts and is listed nowhere. */
@Configuration(proxyBeanMethods = false)
class Languages {

    private static final Locale SWEDISH = Locale.of("sv");

    /** {@code layout_en.properties} belongs to the bundle {@code layout}. */
    private static final Pattern AFTER_NAME = Pattern.compile("(_[a-z]{2})?\\.properties$");

    @Bean
    MessageSource messageSource(ResourcePatternResolver resources) throws IOException {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames(names(resources).toArray(String[]::new));
        messages.setDefaultEncoding("UTF-8");
        // A missing English text is told in Swedish, not in the language of the machine.
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    /** Base names, {@code messages/layout}, in alphabetical order. */
    /** The language that the browser asks for where it is one of ours; Swedish otherwise, and for machines that ask for none. */
    @Bean
    LocaleResolver localeResolver() {
        var resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.of(SWEDISH, Locale.ENGLISH));
        resolver.setDefaultLocale(SWEDISH);
        return resolver;
    }

    private static Set<String> names(ResourcePatternResolver resources) throws IOException {
        return Arrays.stream(resources.getResources("classpath*:messages/*.properties"))
                .map(Resource::getFilename)
                .map(Objects::requireNonNull)
                .map(file -> "messages/" + AFTER_NAME.matcher(file).replaceFirst(""))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
