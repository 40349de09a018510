// The lines of a record's form: its groups of fields with their words, as they were projected from the record. The view
// keeps no record: what is typed goes out as values and comes back with the next show(). Alt+Insert adds a field,
// Alt+Delete removes it, Alt+Up and Alt+Down move it.
#pragma once

#include "core/catalogue/editing/RecordForm.h"
#include "ui/shell/Context.h"

#include <QWidget>

#include <string>
#include <vector>

class QGridLayout;
class QLineEdit;
class QVBoxLayout;

namespace kitapdar::ui {

class FieldCompletion;

/// Main thread.
class RecordFieldsView : public QWidget {
    Q_OBJECT

public:
    explicit RecordFieldsView(const Context& context, QWidget* parent = nullptr);

    /// The line that is typed into is left as it is.
    void show(const std::vector<catalogue::ShownGroup>& groups, catalogue::MarcFamily family);
    /// Tab comes to the first line from `widget`, which outlives the view, and goes on line by line down the page.
    void setTabsBehind(QWidget& widget);
    /// nullptr when the form has no such line.
    QLineEdit* line(catalogue::FormGroup group, catalogue::FormElement element, std::size_t field = 0) const;
    /// To the first line, or to the title.
    void takeFocus();
    /// With two short lines beside each other: four give way where the window becomes narrow.
    QSize minimumSizeHint() const override;
    FieldCompletion& completion() const { return *m_completion; }

Q_SIGNALS:
    /// The values of one line, `place.value` is 0.
    void typed(const catalogue::ValuePlace& place, const std::vector<std::string>& values);
    void addWanted(catalogue::FormGroup group, std::size_t after);
    void removeWanted(catalogue::FormGroup group, std::size_t field);
    void moveWanted(catalogue::FormGroup group, std::size_t field, int by);
    void focused(catalogue::FormElement element);
    void recordChosen(qint64 record);
    /// Ctrl+Z in a line that has nothing to take back itself.
    void undoWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Cell {
        QWidget* widget;
        bool wide; // has the whole width
    };
    struct Grid {
        QGridLayout* layout;
        std::vector<Cell> cells;
    };
    struct Line {
        catalogue::ValuePlace place;
        QLineEdit* edit;
        bool several; // parted by semicolons
    };

    void build(const std::vector<catalogue::ShownGroup>& groups, catalogue::MarcFamily family);
    QWidget* buildGroup(const catalogue::ShownGroup& group, catalogue::MarcFamily family);
    QWidget* buildTools(catalogue::FormGroup group, std::size_t field, std::size_t fields, bool repeats);
    void buildLines(QWidget& body, const catalogue::ShownGroup& group, std::size_t field);
    void fill(const std::vector<catalogue::ShownGroup>& groups);
    void orderTabs() const;
    void arrange();
    void send(const QLineEdit* edit);
    const Line* lineOf(const QObject* edit) const;
    bool fieldKey(const Line& line, int key);

    Context m_context;
    FieldCompletion* m_completion;
    QVBoxLayout* m_column;
    QWidget* m_body = nullptr;
    QWidget* m_before = nullptr; // Tab comes from there
    std::vector<Line> m_lines;
    std::vector<Grid> m_grids; // one for each field
    int m_beside = 0;          // short lines beside one another; 0: not laid out yet
    std::string m_shape;
    const QLineEdit* m_typing = nullptr; // its values are on their way to the record and back
};

} // namespace kitapdar::ui
