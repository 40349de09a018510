// The title of the book that a sheet is about.
#pragma once

#include "core/catalogue/Record.h"
#include "ui/widgets/Label.h"

#include <optional>

namespace kitapdar {
class Library;
}

namespace kitapdar::ui {

/// Hidden until the title is read. Main thread. `library` outlives the label.
class TitleLabel : public Label {
    Q_OBJECT

public:
    explicit TitleLabel(Library& library);

    /// Shows the title of the record as soon as it is read; nullopt: nothing.
    void showRecord(std::optional<catalogue::RecordId> record);

private:
    Library& m_library;
    std::optional<catalogue::RecordId> m_record;
};

} // namespace kitapdar::ui
