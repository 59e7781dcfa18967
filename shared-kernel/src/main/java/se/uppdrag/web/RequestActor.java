package se.uppdrag.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import se.uppdrag.kernel.Actor;
import se.uppdrag.kernel.Reach;

/** Hands a controller the {@link Actor} of whoever has signed in, and the {@link Reach} of their questions. */
final class RequestActor implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Actor.class)
                || parameter.getParameterType().equals(Reach.class);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var actor = Optional.ofNullable(request.getNativeRequest(HttpServletRequest.class))
                .flatMap(RequestActor::account)
                .map(Account::actor)
                .orElseThrow(UnknownActor::new);
        return parameter.getParameterType().equals(Reach.class) ? Reach.of(actor) : actor;
    }

    static Optional<Account> account(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof Account account ? Optional.of(account) : Optional.empty();
    }
}
