// Writing a record and correcting one: a form by its kind beside the MARC record, both views of one value, with the
// description as it comes out, a warning when the catalogue has the edition already, and the records that other
// catalogues have of it. What is odd is told and stops nobody; only a missing title does.
#pragma once

#include "core/catalogue/Description.h"
#include "core/catalogue/Record.h"
#include "core/catalogue/RecordService.h"
#include "core/catalogue/editing/RecordForm.h"
#include "core/catalogue/editing/TakenRecord.h"
#include "core/catalogue/editing/Worksheet.h"
#include "core/exchange/targets/TargetSearch.h"
#include "ui/forms/Choice.h"
#include "ui/forms/FormDraft.h"
#include "ui/shell/Context.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>
#include <string>

class QPlainTextEdit;
class QPushButton;
class QScrollArea;

namespace kitapdar::exchange {
struct Candidate;
}

namespace kitapdar::ui {

class CandidateView;
class DuplicateCard;
class Label;
class Look;
class RecordFieldsView;
class RecordSplitter;

/// Thirteen digits of the first ISBN of the record that is one; "" when it has none.
std::string isbnIn(const catalogue::MarcRecord& record);

/// Main thread.
class RecordEditor : public QWidget {
    Q_OBJECT

public:
    /// How a new record begins.
    enum class From { Nothing, Like, NextVolume };

    explicit RecordEditor(const Context& context, QWidget* parent = nullptr);

    /// Opens for a new record; `other` is the one that it is like or whose next volume it is.
    void begin(From from, std::optional<catalogue::RecordId> other = std::nullopt);
    void edit(catalogue::RecordId record);
    bool isNew() const { return !m_id; }
    std::optional<catalogue::RecordId> record() const { return m_id; }
    /// The link that leads back here.
    QString link() const { return m_link; }
    void takeFocus();
    void save();
    /// A scanned ISBN stands in its field; false: it is no ISBN.
    bool takeScan(const QString& code);

    RecordFieldsView& fields() { return *m_fields; }
    QPlainTextEdit& marc() { return *m_marc; }
    QString description() const;
    Choice<catalogue::Worksheet>& kind() { return *m_kind; }
    CandidateView& candidates() { return *m_candidates; }

Q_SIGNALS:
    void saved(qint64 record);
    void leaveRequested();
    /// The edition is in the catalogue: one more copy of it.
    void copyWanted(qint64 record);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// A record that was taken into the form, or brought into another dialect, and what stood there before.
    struct Taking {
        catalogue::RecordInDialect before;
        catalogue::MarcRecord baseBefore;
        catalogue::MarcRecord after;
    };
    /// A line that is typed into: all its keys are one edit of the record as it was before the first of them.
    struct Typing {
        catalogue::ValuePlace place;
        catalogue::MarcRecord before;
        catalogue::MarcRecord after;
    };

    QWidget* buildHead();
    QWidget* buildSide();
    void connectAll();
    void takeTyped(const catalogue::ValuePlace& place, const std::vector<std::string>& values);
    void open(const catalogue::MarcRecord& record, catalogue::MarcFormat format);
    void openLike(const catalogue::Record& other, From from);
    void changeRecord(const catalogue::MarcRecord& record);
    void marcEdited();
    void showForm();
    void showDescription();
    void showFormalFaults(const catalogue::MarcRecord& record);
    void scrollTo(QWidget& line);
    void connectCandidates();
    void askWhoHasIt();
    void askElsewhere();
    void lookInFiles();
    exchange::TargetQuestion questionOfTitle() const;
    bool enterInIsbn();
    void take(const exchange::Candidate& candidate, const QString& source);
    void undoTaking();
    void useDialect(catalogue::MarcFormat format);
    void changeDialect(catalogue::MarcFormat format);
    static QString omittedTagsWords(const catalogue::TakenRecord& taken);
    void setBase(const catalogue::MarcRecord& base);
    void link(catalogue::RecordId whole);
    void lookForNews();
    void takeNews(const catalogue::Record& stored);
    void answered(catalogue::RecordId record, const catalogue::MarcRecord& written);
    template <class Refused>
    void refused(const Refused& refusal);
    void leave();
    void showMessage(Words text, Tone tone);
    void retranslate();
    void applyLook(const Look& look);
    void fitForm();

    Context m_context;
    std::optional<catalogue::RecordId> m_id; // none: a new one
    std::int64_t m_version = 0;
    DraftSubject m_about;
    catalogue::MarcFormat m_format = catalogue::MarcFormat::Unimarc;
    catalogue::MarcRecord m_base;   // as it is stored
    catalogue::MarcRecord m_record; // as it is typed
    std::optional<catalogue::MarcRecord> m_set;
    QString m_link;
    std::string m_language = "rus"; // the library catalogues in, a code of MARC
    std::string m_agency;           // the name of the library; "": not known yet
    bool m_saving = false;
    bool m_quiet = false;                  // the MARC text follows the form
    int m_opened = 0;                      // answers to an older opening are dropped
    std::string m_askedIsbn;               // that other catalogues were asked for last; "": none
    exchange::TargetQuestion m_askedTitle; // that files of records were looked through for last
    bool m_wasOpenedWithIsbn = false;      // and was not asked: it stood in what was typed before
    std::optional<Taking> m_taking;        // of the last record that was taken; none: there is nothing to take back
    std::optional<Typing> m_typing;        // the last line that was typed into
    QTimer m_pause;
    Label* m_title;
    std::unique_ptr<Choice<catalogue::Worksheet>> m_kind;
    std::unique_ptr<Choice<catalogue::MarcFormat>> m_dialect;
    std::unique_ptr<Choice<catalogue::DescriptionStandard>> m_standard;
    QPushButton* m_cancel;
    QPushButton* m_save;
    RecordFieldsView* m_fields;
    QScrollArea* m_scroll;
    Label* m_help;
    Label* m_message;
    Label* m_described;
    DuplicateCard* m_duplicate;
    CandidateView* m_candidates;
    Label* m_wrong;  // values that are wrong in themselves
    Label* m_formal; // all that is told when the record is saved
    Label* m_faults;
    QPlainTextEdit* m_marc;
    RecordSplitter* m_splitter;
    FormDraft* m_draft;
};

} // namespace kitapdar::ui
