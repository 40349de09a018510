// What the lines of a record's form propose while somebody types: codes of languages and countries from a list, names,
// publishers, series, subjects and class marks that the catalogue has, records to link to. Asked beside the window's
// thread; the answer to an older question is dropped.
#pragma once

#include "core/catalogue/editing/FormFields.h"
#include "ui/shell/Context.h"

#include <QObject>
#include <QString>

#include <cstdint>
#include <string>
#include <vector>

class QAbstractItemView;
class QCompleter;
class QLineEdit;
class QStandardItemModel;

namespace kitapdar::ui {

/// Main thread.
class FieldCompletion : public QObject {
    Q_OBJECT

public:
    explicit FieldCompletion(const Context& context, QObject* parent = nullptr);

    /// Proposes for this line from now on; Down opens the list.
    void watch(QLineEdit& edit, catalogue::FormElement element);
    QAbstractItemView& popup() const;
    /// What an author mark is proposed for: the name or the title that the record stands under.
    void setHeading(const std::string& heading) { m_heading = heading; }

Q_SIGNALS:
    /// A value was chosen and stands in the line, in the place of its last part.
    void chosen(QLineEdit* edit);
    /// A record was chosen in a line that names another record.
    void recordChosen(qint64 record);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Proposal {
        QString shown;
        QString value;
        std::int64_t record = 0; // 0: a value
    };

    void ask(QLineEdit& edit, catalogue::FormElement element);
    void show(QLineEdit& edit, const std::vector<Proposal>& proposals);
    void take(const QModelIndex& index);

    Context m_context;
    QCompleter* m_completer;
    QStandardItemModel* m_model;
    std::string m_heading;
    int m_question = 0;
};

} // namespace kitapdar::ui
