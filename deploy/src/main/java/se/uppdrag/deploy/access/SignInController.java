package se.uppdrag.deploy.access;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where one signs in, and learns why one could not. */
@Controller
class SignInController {

    private static final List<String> REASONS = List.of("NO_ROLE", "NO_ORGANISATION", "OTHER_ORGANISATION", "FAILED");

    private final Optional<DemoPeople> demo;

    SignInController(Optional<DemoPeople> demo) {
        this.demo = demo;
    }

    @GetMapping(AccessConfiguration.SIGN_IN)
    String page(@RequestParam @Nullable String fel, @RequestParam @Nullable String utloggad, Model model) {
        model.addAttribute("section", "sign-in");
        model.addAttribute("people", demo.map(DemoPeople::persons).orElse(null));
        model.addAttribute("provider", "/oauth2/authorization/" + AccessConfiguration.PROVIDER);
        model.addAttribute("failed", fel != null && REASONS.contains(fel) ? fel : null);
        if (utloggad != null) {
            model.addAttribute("notice", "sign-in.left");
        }
        return "sign-in";
    }
}
