// Records to be decided: imported titles that may be there already, each beside the one it is like. One title: its
// copies go over and it goes; two titles: nobody is asked again. The list is the library's, the same at every desk.
#pragma once

#include "core/merging/Merge.h"
#include "ui/catalogue/DoubtTables.h"
#include "ui/models/ListModel.h"
#include "ui/shell/Context.h"

#include <QWidget>

class QCheckBox;
class QPushButton;

namespace kitapdar::ui {

class DataTable;
class Label;
class Look;

class DoubtView : public QWidget {
    Q_OBJECT

public:
    explicit DoubtView(const Context& context, QWidget* parent = nullptr);

    DataTable& table() { return *m_table; }
    DataTable& comparison() { return *m_comparison; }
    QPushButton& oneTitleButton() { return *m_one; }
    QPushButton& twoTitlesButton() { return *m_two; }
    QCheckBox& addFieldsBox() { return *m_addFields; }

    /// Two records that somebody has chosen stand first in the list, `one` as the title that stays, until they are
    /// decided or others are chosen; nullopt: none.
    void choose(const std::optional<catalogue::RecordPair>& pair);
    const std::optional<catalogue::RecordPair>& chosenPair() const { return m_pair; }

    /// Of the selected pairs, or of the current one.
    void decideOne();
    void decideTwo();

Q_SIGNALS:
    void leaveRequested();
    void recordWanted(std::int64_t record);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    using Compared = Result<std::optional<merging::Comparison>>;

    void build();
    void read();
    void tellCount();
    void list(std::vector<catalogue::Doubt> doubts);
    void showDoubts(std::vector<catalogue::Doubt> doubts);
    void compare();
    void show(const merging::Comparison& comparison);
    void clearComparison();
    std::vector<catalogue::Doubt> chosen() const;
    void nameButtons();
    void showMenu(const QPoint& where);
    void applyLook(const Look& look);

    Context m_context;
    ListModel<catalogue::Doubt> m_doubts;
    ListModel<ComparedRow> m_compared;
    std::optional<catalogue::RecordPair> m_pair; // that was chosen
    std::optional<std::int64_t> m_wanted;        // the line to be the current one as soon as it is there
    std::int64_t m_open = 0;                     // pairs that are in doubt
    std::size_t m_offered = 0;                   // fields, of the pair that is shown
    quint64 m_asked = 0;
    bool m_deciding = false;

    DataTable* m_table;
    DataTable* m_comparison;
    Label* m_count;
    QCheckBox* m_addFields;
    QPushButton* m_one;
    QPushButton* m_two;
};

} // namespace kitapdar::ui
