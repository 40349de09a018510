// One record: its description as on a catalogue card, its copies and their history, its fields, its MARC record.
#pragma once

#include "core/catalogue/RecordQueries.h"
#include "ui/catalogue/CopyActionForm.h"
#include "ui/shell/Context.h"

#include <QWidget>

#include <optional>

class QFormLayout;
class QPushButton;
class QScrollArea;
class QTabWidget;

namespace kitapdar::ui {

class Look;
class CopyPanel;
class Label;
class LineList;
class MarcView;
class RecordHistory;

class RecordView : public QWidget {
    Q_OBJECT

public:
    explicit RecordView(const Context& context, QWidget* parent = nullptr);

    void show(catalogue::RecordId record);
    std::optional<catalogue::RecordId> record() const { return m_id; }
    /// The description, as it is copied; empty while it is read.
    QString citation() const { return m_citation; }
    CopyPanel& copies() { return *m_copies; }
    QTabWidget& tabs() { return *m_tabs; }
    /// What the record belongs to, then what belongs to it; its tab is there while there are such records.
    LineList& linked() { return *m_linked; }
    /// Read when its tab is in front.
    RecordHistory& history() { return *m_history; }

    void copyCitation();
    /// Takes the record out of the catalogue, unless something holds it; undo is offered.
    void remove();
    void addCopy();
    void loseCopy() { actOnCopy(CopyAction::Lost); }
    void findCopy() { actOnCopy(CopyAction::Found); }
    void damageCopy() { actOnCopy(CopyAction::Damaged); }
    void writeOffCopy() { actOnCopy(CopyAction::WrittenOff); }
    /// Of the chosen copy; false when the keyboard is not among the copies.
    bool editCopy();
    bool saveCopy();
    void queue();
    bool closeForm();

Q_SIGNALS:
    void leaveRequested();
    void editRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void build();
    void actOnCopy(CopyAction action);
    QWidget* buildHead();
    void read();
    void readLinked();
    void readHistory();
    void showLinked();
    void leaveGone();
    void showRecord(const catalogue::Record& record);
    void showFields(const catalogue::Record& record);
    void showQueued();
    void readQueued();
    void retranslate();
    void applyLook(const Look& look);
    void fitText();

    Context m_context;
    std::optional<catalogue::RecordId> m_id;
    std::optional<catalogue::Record> m_record;
    std::optional<std::int64_t> m_item; // in the digitization queue
    QString m_citation;
    Label* m_heading;
    Label* m_body;
    Label* m_kind;
    QScrollArea* m_text;
    QPushButton* m_queue;
    QTabWidget* m_tabs;
    CopyPanel* m_copies;
    QWidget* m_fields;
    QFormLayout* m_form;
    MarcView* m_marc;
    LineList* m_linked;
    RecordHistory* m_history;
    catalogue::LinkedRecords m_links;
};

} // namespace kitapdar::ui
