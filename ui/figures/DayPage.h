// The sheet of a day (F11): what was done, what waits, how far the journal has come; and what no scan tells, noted
// here: visits without names and references. Printed and saved as any table of the window.
#pragma once

#include "ui/figures/DayRows.h"
#include "ui/models/ListModel.h"
#include "ui/shell/Context.h"
#include "ui/shell/PageEntry.h"

#include <QTimer>

#include <optional>
#include <vector>

class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace kitapdar::visits {
enum class ReferenceKind;
}

namespace kitapdar::ui {

class DataTable;
class Label;
class Look;
class PlaceList;

class DayPage : public Page {
    Q_OBJECT

public:
    explicit DayPage(const Context& context, QWidget* parent = nullptr);

    static PageDescription description();
    static void addActions(const Context& context, const PageOf<DayPage>& page);

    /// "day": today, unless a day is typed; of the whole library, or of the place that was chosen last at this
    /// computer.
    void open(const Link& link) override;
    bool takeFocus() override;
    bool filter() override;

    /// The visit of the reader whom the page in front is about.
    void noteVisit();
    void addVisitors();
    void addReference(visits::ReferenceKind kind);

private:
    void step(int days);
    void read();
    void notRead(const Fault& fault);
    void show(const reports::DaySheet& sheet);
    void offerPlaces();
    /// Where the chosen place of this library is remembered.
    QString placeNote() const;
    void applyLook(const Look& look);
    void word();

    Context m_context;
    ListModel<DayRow> m_model;
    QPushButton* m_before;
    QLineEdit* m_day;
    QPushButton* m_after;
    PlaceList* m_places;
    QComboBox* m_place;
    QSpinBox* m_visitors;
    QPushButton* m_addVisitors;
    std::vector<QPushButton*> m_references;
    Label* m_title;
    Label* m_message;
    DataTable* m_table;
    std::optional<reports::DaySheet> m_sheet;
    std::vector<catalogue::ContentGroup> m_groups;
    QTimer m_soon; // reads again what was changed meanwhile
};

} // namespace kitapdar::ui
