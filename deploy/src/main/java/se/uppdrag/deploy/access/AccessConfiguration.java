package se.uppdrag.deploy.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.resource.OAuth2ResourceServerConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.session.SessionRepository;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.web.servlet.HandlerExceptionResolver;
import se.uppdrag.web.UnknownActor;

/**
 * The one gate: pages with a session, the API with a token, nothing without either but what is for everybody. What somebody
 * signed in may do is settled further in: commands by Permissions, questions by Reach.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SignInSettings.class)
@EnableJdbcHttpSession
class AccessConfiguration {

    static final String SIGN_IN = "/logga-in";
    static final String SIGN_OUT = "/logga-ut";
    static final String PROVIDER = "uppdrag";
    private static final String TO_PROVIDER = "/oauth2/authorization/" + PROVIDER;

    private static final String[] FOR_EVERYBODY = {
        SIGN_IN,
        "/tillganglighet",
        "/css/**",
        "/js/**",
        "/webjars/**",
        "/icons.svg",
        "/favicon.svg",
        "/error",
        "/kalender/*.ics",
        "/actuator/health/**",
        "/api-info",
        "/api/v1/problems/**",
        "/v3/api-docs/**",
        "/swagger-ui.html",
        "/swagger-ui/**"
    };

    /** Pages need no script, style or picture from elsewhere, nor any inline. */
    private static final String CONTENT =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; font-src 'self'; manifest-src 'self'; base-uri 'none'; frame-ancestors 'none';"
                    + " form-action 'self'%s";

    /** Machines come with a token and nothing else: what no browser sends by itself needs no other protection. */
    @Bean
    @Order(1)
    SecurityFilterChain machines(HttpSecurity http, Tokens tokens, HandlerExceptionResolver handlerExceptionResolver) {
        return http.securityMatcher("/api/**", "/actuator/**")
                .authorizeHttpRequests(AccessConfiguration::theSignedIn)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(CsrfConfigurer::disable)
                .oauth2ResourceServer(server -> tokens(server, tokens, refusing(handlerExceptionResolver)))
                .exceptionHandling(faults -> faults.authenticationEntryPoint(refusing(handlerExceptionResolver)))
                .addFilterBefore(new StoreGoneFilter(handlerExceptionResolver), BearerTokenAuthenticationFilter.class)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain people(
            HttpSecurity http,
            Tokens tokens,
            Accounts accounts,
            Optional<DemoPeople> demo,
            ObjectProvider<ClientRegistrationRepository> clients,
            HandlerExceptionResolver handlerExceptionResolver) {
        var provider = Optional.ofNullable(clients.getIfAvailable());
        var content =
                CONTENT.formatted(provider.map(AccessConfiguration::origin).orElse(""));
        http.authorizeHttpRequests(AccessConfiguration::theSignedIn)
                // Beside the session and not in it: a form that was open when the session ended can still be sent, and
                // is kept.
                .csrf(csrf -> csrf.csrfTokenRepository(new CookieCsrfTokenRepository()))
                .oauth2ResourceServer(server -> tokens(server, tokens, refusing(handlerExceptionResolver)))
                .exceptionHandling(
                        faults -> faults.authenticationEntryPoint(asking(provider.isPresent() ? TO_PROVIDER : SIGN_IN))
                                .accessDeniedHandler(showingAgain()))
                .requestCache(cache -> cache.requestCache(wholePages()))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(content))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .logout(logout -> logout.logoutUrl(SIGN_OUT).logoutSuccessHandler(leaving(provider)))
                .addFilterAfter(new KeptFormFilter(), AuthorizationFilter.class)
                .addFilterBefore(new StoreGoneFilter(handlerExceptionResolver), CsrfFilter.class);
        demo.ifPresent(people -> http.authenticationProvider(asDemoPerson(people))
                .formLogin(form -> form.loginPage(SIGN_IN).usernameParameter("person")));
        provider.ifPresent(registrations -> http.oauth2Login(login -> login.loginPage(SIGN_IN)
                .failureHandler(sayingWhy())
                .withObjectPostProcessor(new ObjectPostProcessor<OAuth2LoginAuthenticationFilter>() {
                    @Override
                    public <F extends OAuth2LoginAuthenticationFilter> F postProcess(F filter) {
                        filter.setAuthenticationResultConverter(result -> {
                            // A sign-in that was not OpenID Connect says nothing of roles.
                            var user = (OidcUser) Objects.requireNonNull(result.getPrincipal());
                            return new SignedInByProvider(user, accounts.of(user));
                        });
                        return filter;
                    }
                })));
        return http.build();
    }

    private static void theSignedIn(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers(FOR_EVERYBODY).permitAll().anyRequest().authenticated();
    }

    private static void tokens(
            OAuth2ResourceServerConfigurer<HttpSecurity> server, Tokens tokens, AuthenticationEntryPoint refusing) {
        server.jwt(jwt -> jwt.decoder(tokens::read).jwtAuthenticationConverter(tokens::signedIn))
                .authenticationEntryPoint(refusing);
    }

    /** The API's own answer, problem+json in the reader's language. */
    private static AuthenticationEntryPoint refusing(HandlerExceptionResolver resolver) {
        return (request, response, why) -> {
            response.setHeader("WWW-Authenticate", "Bearer");
            resolver.resolveException(request, response, null, new UnknownActor());
        };
    }

    /** A page leads to the sign-in and comes back afterwards, a form with what was typed. */
    private static AuthenticationEntryPoint asking(String signIn) {
        return (request, response, why) -> {
            if (isPartOfPage(request)) {
                // A part of a page cannot show the sign-in: the whole page is read again.
                response.setHeader("HX-Refresh", "true");
                response.setStatus(401);
            } else if (KeptForm.keep(request)) {
                // To the form itself: as a page that is read, it is where the sign-in returns to.
                response.sendRedirect(request.getRequestURI());
            } else {
                response.sendRedirect(signIn);
            }
        };
    }

    /** A form without its token, as after the browser was closed, is shown once more, as it was typed. */
    private static AccessDeniedHandler showingAgain() {
        return (request, response, denied) -> {
            if (KeptForm.keep(request)) {
                response.sendRedirect(request.getRequestURI());
            } else {
                response.sendError(403);
            }
        };
    }

    /** What is returned to after the sign-in. */
    private static RequestCache wholePages() {
        var pages = new HttpSessionRequestCache();
        pages.setRequestMatcher(request -> "GET".equals(request.getMethod()) && !isPartOfPage(request));
        return pages;
    }

    private static boolean isPartOfPage(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null;
    }

    /** Whom nobody has to prove to be: an installation of its own, which only this machine reaches. */
    private static AuthenticationProvider asDemoPerson(DemoPeople people) {
        return new AuthenticationProvider() {
            @Override
            public Authentication authenticate(Authentication asked) {
                return people.find(asked.getName())
                        .map(SignedIn::new)
                        .orElseThrow(() -> new BadCredentialsException("No such demo person"));
            }

            @Override
            public boolean supports(Class<?> type) {
                return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
            }
        };
    }

    private static AuthenticationFailureHandler sayingWhy() {
        return (request, response, why) -> response.sendRedirect(SIGN_IN + "?fel=" + reason(why));
    }

    private static String reason(AuthenticationException why) {
        return why instanceof NoPlace place ? place.why().name() : "FAILED";
    }

    private static LogoutSuccessHandler leaving(Optional<ClientRegistrationRepository> clients) {
        var local = new SimpleUrlLogoutSuccessHandler();
        local.setDefaultTargetUrl(SIGN_IN + "?utloggad");
        if (clients.isEmpty()) {
            return local;
        }
        var everywhere = new OidcClientInitiatedLogoutSuccessHandler(clients.get());
        everywhere.setPostLogoutRedirectUri("{baseUrl}" + SIGN_IN + "?utloggad");
        everywhere.setDefaultTargetUrl(SIGN_IN + "?utloggad");
        return everywhere;
    }

    /** Signing out is a form that ends there. */
    private static String origin(ClientRegistrationRepository clients) {
        var registration = Objects.requireNonNull(clients.findByRegistrationId(PROVIDER));
        var address = URI.create(registration.getProviderDetails().getAuthorizationUri());
        return " " + address.getScheme() + "://" + address.getAuthority();
    }

    /** A case number holds slashes, which clients encode: see EncodedSlashes. */
    @Bean
    HttpFirewall slashesInNumbers() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowUrlEncodedSlash(true);
        // Tomcat leaves such a slash encoded, so its percent sign is still there where the firewall looks for one.
        firewall.setAllowUrlEncodedPercent(true);
        return firewall;
    }

    @Bean
    @Primary
    SessionRepository<?> lastingSessions(JdbcIndexedSessionRepository store) {
        return new LastingSessions<>(store);
    }
}
