// One change of many records: kind, language, class mark, a field by find and replace, one added or removed.
#pragma once

#include "core/catalogue/RecordBatchService.h"
#include "ui/catalogue/BatchSheet.h"
#include "ui/forms/Choice.h"

class QCheckBox;

namespace kitapdar::ui {

class RecordBatchSheet : public BatchSheet {
    Q_OBJECT

public:
    enum class What { Language, Kind, Bbk, Udc, Set, Replace, Add, Remove };

    RecordBatchSheet(const Context& context, QWidget& window);

    /// Opens for these records; the fields are empty.
    void offer(std::vector<catalogue::RecordId> records);

    QComboBox* whatBox() const { return m_what.box(); }
    QComboBox* kindBox() const { return m_kind.box(); }
    QComboBox* languageBox() const { return m_language.box(); }
    QComboBox* elementBox() const { return m_element.box(); }
    QLineEdit& tagField() { return *m_tag; }
    QLineEdit& findField() { return *m_find; }
    QLineEdit& valueField() { return *m_value; }
    QCheckBox& caseField() { return *m_anyCase; }
    QCheckBox& wholeField() { return *m_whole; }
    void choose(What what);
    void chooseLanguage(const std::string& code);
    void chooseElement(const std::optional<catalogue::ElementPlace>& element);

protected:
    QWidget* first() override;
    Words problemOfChange() const override;
    std::size_t total() const override { return m_records.size(); }
    void look(std::size_t first, quint64 asked) override;
    void apply() override;

private:
    void build();
    void empty();
    void showFields();
    What what() const { return m_what.chosen().value_or(What::Language); }
    std::optional<catalogue::FieldPlaceWanted> place() const;
    bool isLanguageTyped() const;
    /// The code of the language that was chosen or typed; "" while none is.
    std::string languageWanted() const;
    text::Pattern pattern() const;
    /// nullopt: what is typed makes no change.
    std::optional<catalogue::RecordChange> change() const;

    std::vector<catalogue::RecordId> m_records;
    std::vector<catalogue::SeenRecord> m_seen;
    Choice<What> m_what;
    Choice<catalogue::Worksheet> m_kind;
    Choice<std::optional<std::string>> m_language;            // its code; nullopt: the one that is typed
    Choice<std::optional<catalogue::ElementPlace>> m_element; // nullopt: by its tag
    Choice<catalogue::RemoveText::What> m_removed;
    QLineEdit* m_tag;
    QLineEdit* m_find;
    QLineEdit* m_value;
    QCheckBox* m_anyCase;
    QCheckBox* m_whole;
    Label* m_dialects;
};

} // namespace kitapdar::ui
