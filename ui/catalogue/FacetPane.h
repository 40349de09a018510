// The pane beside the list: what the found records are (language, kind, decade, availability), how many of each, and a
// tick to keep only those.
#pragma once

#include "core/catalogue/search/SearchIndex.h"
#include "ui/widgets/ChipRow.h"

#include <QScrollArea>

#include <array>
#include <vector>

class QCheckBox;
class QToolButton;
class QVBoxLayout;

namespace kitapdar::ui {

class Look;
class Label;

class FacetPane : public QScrollArea {
    Q_OBJECT

public:
    explicit FacetPane(QWidget* parent = nullptr);

    /// New counts. Chosen values stay, counted or not.
    void setCounts(const catalogue::FacetCounts& counts);
    const catalogue::Facets& chosen() const { return m_chosen; }
    void setChosen(const catalogue::Facets& facets);

    /// The chosen values as chips, and taking one back by its chip.
    std::vector<Chip> chips() const;
    void remove(const QString& chipId);

Q_SIGNALS:
    void changed();

private:
    enum Section { Available, Language, Kind, Decade };

    struct Value { // of one section
        std::string code;
        QString text;
        std::int64_t count = 0;
        bool chosen = false;
    };

    std::vector<Value> values(Section section) const;
    void toggle(Section section, const std::string& code, bool on);
    void show(Section section);
    void showAll();
    void applyLook(const Look& look);

    static constexpr std::size_t sections = 4;
    static constexpr std::size_t mostValues = 8; // of a section that is not unfolded

    struct FacetRow {
        QWidget* widget;
        QCheckBox* box;
        Label* count;
        std::string code;
    };
    struct Part {
        Label* head;
        QVBoxLayout* rows;
        QToolButton* rest; // unfolds and folds the section
        bool unfolded = false;
        std::vector<FacetRow*> lines;
    };

    void addLine(Section section, Part& part);
    void showRest(Section section, std::size_t all);

    catalogue::FacetCounts m_counts;
    catalogue::Facets m_chosen;
    std::vector<std::unique_ptr<FacetRow>> m_lines;
    std::array<Part, sections> m_parts{};
};

} // namespace kitapdar::ui
