// The pane beside the list: what the found records are (language, kind, year, availability, place of their copies), how
// many of each, and a tick to keep only those. Ticked decades are one range of years without a gap, as the two fields
// of years show it.
#pragma once

#include "core/catalogue/search/SearchIndex.h"
#include "ui/widgets/ChipRow.h"

#include <QScrollArea>

#include <array>
#include <functional>
#include <memory>
#include <vector>

class QCheckBox;
class QLineEdit;
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
    void setPlaceCounts(const catalogue::PlaceCounts& counts);
    /// How places are called, by their codes, in the present language.
    void setPlaceNames(std::function<QString(const std::string&)> nameOf);
    const catalogue::Facets& chosen() const { return m_chosen; }
    void setChosen(const catalogue::Facets& facets);

    /// The chosen values as chips, and taking one back by its chip.
    std::vector<Chip> chips() const;
    void remove(const QString& chipId);

Q_SIGNALS:
    void changed();

private:
    enum Section { Available, Language, Kind, Decade, Place };

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

    static constexpr std::array everySection{Available, Language, Kind, Decade, Place};
    static constexpr std::size_t sections = 5;
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

    void addYears(QVBoxLayout& column);
    void takeYears();
    void showYears();
    void toggleDecade(int decade, bool on);
    bool isChosen(int decade) const;
    void change();

    catalogue::FacetCounts m_counts;
    catalogue::PlaceCounts m_placeCounts;
    std::function<QString(const std::string&)> m_placeName;
    QWidget* m_years = nullptr; // from and to
    QLineEdit* m_from = nullptr;
    QLineEdit* m_to = nullptr;
    catalogue::Facets m_chosen;
    std::vector<std::unique_ptr<FacetRow>> m_lines;
    std::array<Part, sections> m_parts{};
};

} // namespace kitapdar::ui
