// A link: the address of something a page can show. "desk" and "readers" are places, "reader/12" is a thing,
// "catalogue?text=Абай" is a place with a search. Links are what history keeps, what answers and rows open, and what a
// page says it shows now. They are plain values and read the same in every language.
#pragma once

#include <QString>

#include <cstdint>
#include <optional>

namespace kitapdar::ui {

struct Link {
    QString
        kind; // lower-case Latin letters and '-': a page's id, or a thing it shows ("reader", "record", "copy", "item")
    std::optional<std::int64_t> id;
    QString text; // what to search for there

    /// nullopt when the text is not a link.
    static std::optional<Link> fromString(const QString& text);
    QString toString() const;

    friend bool operator==(const Link&, const Link&) = default;
};

} // namespace kitapdar::ui
