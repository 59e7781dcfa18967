package se.uppdrag.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** Opens house and browser when the first test asks, closes them after the last; each visitor leaves after its test. */
final class RunningHouseExtension implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(RunningHouseExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        var type = parameter.getParameter().getType();
        return type == RunningHouse.class || type == Visitor.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var house = house(test);
        if (parameter.getParameter().getType() == RunningHouse.class) {
            return house;
        }
        var browser = test.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Chromium.class, key -> new Chromium(), Chromium.class);
        return test.getStore(NAMESPACE)
                .computeIfAbsent(Visitor.class, key -> new Visitor(house, browser.newContext()), Visitor.class);
    }

    private static RunningHouse house(ExtensionContext test) {
        var demo = AnnotationSupport.findAnnotation(test.getRequiredTestClass(), InRunningHouse.class)
                .orElseThrow()
                .demo();
        return test.getRoot().getStore(NAMESPACE).computeIfAbsent(demo, key -> opened(demo), RunningHouse.class);
    }

    private static RunningHouse opened(boolean demo) {
        try {
            return RunningHouse.open(demo);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
