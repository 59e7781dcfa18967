package se.uppdrag;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Beans under their full names: the sides do not know each other, so both may have a class of the same name. */
@Configuration(proxyBeanMethods = false)
@Conditional(OnSide.Query.class)
@ComponentScan(basePackages = "se.uppdrag.query", nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
class QuerySide {}
