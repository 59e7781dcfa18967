package se.uppdrag.kernel.comparison;

/** Names what can be stale or found out within a comparison: {@code line/staff, indexation/helpdesk, total/gross}. */
final class Item {

    private Item() {}

    static String line(String key) {
        return "line/" + key;
    }

    static String indexation(String key) {
        return "indexation/" + key;
    }

    static String total(String key) {
        return "total/" + key;
    }
}
