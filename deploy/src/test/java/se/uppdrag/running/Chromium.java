package se.uppdrag.running;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The machine's own Chromium, without a window; nothing is downloaded. */
final class Chromium implements AutoCloseable {

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    // Tests run as root in containers, where Chromium's own sandbox cannot.
                    .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));

    BrowserContext newContext() {
        return browser.newContext(
                new Browser.NewContextOptions().setLocale("sv-SE").setTimezoneId("Europe/Stockholm"));
    }

    @Override
    public void close() {
        playwright.close();
    }
}
