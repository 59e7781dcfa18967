package se.uppdrag.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The classes of every module, without tests, and the predicates that the rules share. */
final class House {

    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("se.uppdrag");

    private House() {}

    /** By where it was compiled, not by what its package is called: a new package belongs to its module from the first day. */
    static DescribedPredicate<JavaClass> ofModule(String module) {
        return DescribedPredicate.describe("of module " + module, type -> isOf(module, type));
    }

    private static boolean isOf(String module, JavaClass type) {
        return type.getSource()
                .map(source -> source.getUri().toString().contains("/" + module + "/target/"))
                .orElse(false);
    }
}
