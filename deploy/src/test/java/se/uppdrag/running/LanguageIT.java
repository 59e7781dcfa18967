package se.uppdrag.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.MessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.LocaleResolver;

@InRunningHouse
class LanguageIT {

    @Test
    void who_asks_for_neither_of_our_languages_gets_swedish(RunningHouse house) {
        var resolver = house.bean(LocaleResolver.class);
        assertThat(resolver.resolveLocale(new MockHttpServletRequest()).getLanguage())
                .isEqualTo("sv");
        assertThat(resolver.resolveLocale(asking(Locale.FRANCE)).getLanguage()).isEqualTo("sv");
        assertThat(resolver.resolveLocale(asking(Locale.of("sv", "SE"))).getLanguage())
                .isEqualTo("sv");
        assertThat(resolver.resolveLocale(asking(Locale.UK)).getLanguage()).isEqualTo("en");
    }

    @Test
    void the_bundles_of_every_module_are_found(RunningHouse house) {
        var messages = house.bean(MessageSource.class);
        assertThat(messages.getMessage("layout.nav.overview", null, Locale.of("sv")))
                .isEqualTo("Översikt");
        assertThat(messages.getMessage("layout.nav.overview", null, Locale.ENGLISH))
                .isEqualTo("Overview");
    }

    private static MockHttpServletRequest asking(Locale locale) {
        var request = new MockHttpServletRequest();
        request.addHeader("Accept-Language", locale.toLanguageTag());
        request.setPreferredLocales(List.of(locale));
        return request;
    }
}
