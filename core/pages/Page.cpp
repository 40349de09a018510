#include "core/pages/Page.h"

#include "core/base/Codes.h"

namespace kitapdar::pages {

namespace {

constexpr Codes<LabelKind, 6> labelKinds = {{{LabelKind::Arabic, "arabic"},
                                             {LabelKind::Roman, "roman"},
                                             {LabelKind::Foliation, "foliation"},
                                             {LabelKind::Column, "column"},
                                             {LabelKind::None, "none"},
                                             {LabelKind::Inferred, "inferred"}}};

constexpr Codes<PageKind, 9> pageKinds = {{{PageKind::Normal, "normal"},
                                           {PageKind::Cover, "cover"},
                                           {PageKind::Title, "title"},
                                           {PageKind::Imprint, "imprint"},
                                           {PageKind::Contents, "contents"},
                                           {PageKind::Plate, "plate"},
                                           {PageKind::Foldout, "foldout"},
                                           {PageKind::Blank, "blank"},
                                           {PageKind::Target, "target"}}};

constexpr Codes<Verdict, 3> verdicts = {
    {{Verdict::Open, "open"}, {Verdict::Good, "good"}, {Verdict::Defect, "defect"}}};

constexpr Codes<PageDefect, 6> pageDefects = {{{PageDefect::Blurred, "blurred"},
                                               {PageDefect::Cut, "cut"},
                                               {PageDefect::Skewed, "skewed"},
                                               {PageDefect::Finger, "finger"},
                                               {PageDefect::WrongOrder, "wrong_order"},
                                               {PageDefect::MissingPage, "missing_page"}}};

constexpr Codes<Flag, 13> flags = {{{Flag::Blank, "blank"},
                                    {Flag::Duplicate, "duplicate"},
                                    {Flag::Skew, "skew"},
                                    {Flag::Cut, "cut"},
                                    {Flag::Blur, "blur"},
                                    {Flag::TooDark, "too_dark"},
                                    {Flag::TooLight, "too_light"},
                                    {Flag::NoDpi, "no_dpi"},
                                    {Flag::LowDpi, "low_dpi"},
                                    {Flag::MissingNumber, "missing_number"},
                                    {Flag::WrongLanguage, "wrong_language"},
                                    {Flag::NoText, "no_text"},
                                    {Flag::LostColumn, "lost_column"}}};

} // namespace

std::string_view code(LabelKind value) { return codeIn(labelKinds, value); }
std::optional<LabelKind> labelKindFromCode(std::string_view code) { return valueIn(labelKinds, code); }

std::string_view code(PageKind value) { return codeIn(pageKinds, value); }
std::optional<PageKind> pageKindFromCode(std::string_view code) { return valueIn(pageKinds, code); }

std::string_view code(Verdict value) { return codeIn(verdicts, value); }
std::optional<Verdict> verdictFromCode(std::string_view code) { return valueIn(verdicts, code); }

std::string_view code(PageDefect value) { return codeIn(pageDefects, value); }
std::optional<PageDefect> pageDefectFromCode(std::string_view code) { return valueIn(pageDefects, code); }

std::string_view code(Flag value) { return codeIn(flags, value); }
std::optional<Flag> flagFromCode(std::string_view code) { return valueIn(flags, code); }

bool isOfTheBook(PageKind kind) { return kind != PageKind::Target; }

} // namespace kitapdar::pages
