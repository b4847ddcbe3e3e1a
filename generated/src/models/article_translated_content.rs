// Written by `cargo xtask regen`. Do not edit.

//! Schema `article_translated_content`.

use super::ArticleContent;
use crate::runtime::wire::{Extra, Nullable, UnknownValue};

/// Schema `article_translated_content`.
#[non_exhaustive]
pub struct ArticleTranslatedContent {
    /// `type`.
    pub r#type: Nullable<ArticleTranslatedContentType>,
    /// `ar`.
    pub ar: Nullable<ArticleContent>,
    /// `bg`.
    pub bg: Nullable<ArticleContent>,
    /// `bs`.
    pub bs: Nullable<ArticleContent>,
    /// `ca`.
    pub ca: Nullable<ArticleContent>,
    /// `cs`.
    pub cs: Nullable<ArticleContent>,
    /// `da`.
    pub da: Nullable<ArticleContent>,
    /// `de`.
    pub de: Nullable<ArticleContent>,
    /// `el`.
    pub el: Nullable<ArticleContent>,
    /// `en`.
    pub en: Nullable<ArticleContent>,
    /// `es`.
    pub es: Nullable<ArticleContent>,
    /// `et`.
    pub et: Nullable<ArticleContent>,
    /// `fi`.
    pub fi: Nullable<ArticleContent>,
    /// `fr`.
    pub fr: Nullable<ArticleContent>,
    /// `he`.
    pub he: Nullable<ArticleContent>,
    /// `hr`.
    pub hr: Nullable<ArticleContent>,
    /// `hu`.
    pub hu: Nullable<ArticleContent>,
    /// `id`.
    pub id: Nullable<ArticleContent>,
    /// `it`.
    pub it: Nullable<ArticleContent>,
    /// `ja`.
    pub ja: Nullable<ArticleContent>,
    /// `ko`.
    pub ko: Nullable<ArticleContent>,
    /// `lt`.
    pub lt: Nullable<ArticleContent>,
    /// `lv`.
    pub lv: Nullable<ArticleContent>,
    /// `mn`.
    pub mn: Nullable<ArticleContent>,
    /// `nb`.
    pub nb: Nullable<ArticleContent>,
    /// `nl`.
    pub nl: Nullable<ArticleContent>,
    /// `pl`.
    pub pl: Nullable<ArticleContent>,
    /// `pt`.
    pub pt: Nullable<ArticleContent>,
    /// `ro`.
    pub ro: Nullable<ArticleContent>,
    /// `ru`.
    pub ru: Nullable<ArticleContent>,
    /// `sl`.
    pub sl: Nullable<ArticleContent>,
    /// `sr`.
    pub sr: Nullable<ArticleContent>,
    /// `sv`.
    pub sv: Nullable<ArticleContent>,
    /// `tr`.
    pub tr: Nullable<ArticleContent>,
    /// `vi`.
    pub vi: Nullable<ArticleContent>,
    /// `pt-BR`.
    pub pt_br: Nullable<ArticleContent>,
    /// `zh-CN`.
    pub zh_cn: Nullable<ArticleContent>,
    /// `zh-TW`.
    pub zh_tw: Nullable<ArticleContent>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl ArticleTranslatedContent {
    /// With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `type`.
    #[must_use]
    #[inline]
    pub fn with_type(
        mut self,
        r#type: impl Into<Nullable<ArticleTranslatedContentType>>,
    ) -> Self {
        self.r#type = r#type.into();
        self
    }

    /// Sets `ar`.
    #[must_use]
    #[inline]
    pub fn with_ar(mut self, ar: impl Into<Nullable<ArticleContent>>) -> Self {
        self.ar = ar.into();
        self
    }

    /// Sets `bg`.
    #[must_use]
    #[inline]
    pub fn with_bg(mut self, bg: impl Into<Nullable<ArticleContent>>) -> Self {
        self.bg = bg.into();
        self
    }

    /// Sets `bs`.
    #[must_use]
    #[inline]
    pub fn with_bs(mut self, bs: impl Into<Nullable<ArticleContent>>) -> Self {
        self.bs = bs.into();
        self
    }

    /// Sets `ca`.
    #[must_use]
    #[inline]
    pub fn with_ca(mut self, ca: impl Into<Nullable<ArticleContent>>) -> Self {
        self.ca = ca.into();
        self
    }

    /// Sets `cs`.
    #[must_use]
    #[inline]
    pub fn with_cs(mut self, cs: impl Into<Nullable<ArticleContent>>) -> Self {
        self.cs = cs.into();
        self
    }

    /// Sets `da`.
    #[must_use]
    #[inline]
    pub fn with_da(mut self, da: impl Into<Nullable<ArticleContent>>) -> Self {
        self.da = da.into();
        self
    }

    /// Sets `de`.
    #[must_use]
    #[inline]
    pub fn with_de(mut self, de: impl Into<Nullable<ArticleContent>>) -> Self {
        self.de = de.into();
        self
    }

    /// Sets `el`.
    #[must_use]
    #[inline]
    pub fn with_el(mut self, el: impl Into<Nullable<ArticleContent>>) -> Self {
        self.el = el.into();
        self
    }

    /// Sets `en`.
    #[must_use]
    #[inline]
    pub fn with_en(mut self, en: impl Into<Nullable<ArticleContent>>) -> Self {
        self.en = en.into();
        self
    }

    /// Sets `es`.
    #[must_use]
    #[inline]
    pub fn with_es(mut self, es: impl Into<Nullable<ArticleContent>>) -> Self {
        self.es = es.into();
        self
    }

    /// Sets `et`.
    #[must_use]
    #[inline]
    pub fn with_et(mut self, et: impl Into<Nullable<ArticleContent>>) -> Self {
        self.et = et.into();
        self
    }

    /// Sets `fi`.
    #[must_use]
    #[inline]
    pub fn with_fi(mut self, fi: impl Into<Nullable<ArticleContent>>) -> Self {
        self.fi = fi.into();
        self
    }

    /// Sets `fr`.
    #[must_use]
    #[inline]
    pub fn with_fr(mut self, fr: impl Into<Nullable<ArticleContent>>) -> Self {
        self.fr = fr.into();
        self
    }

    /// Sets `he`.
    #[must_use]
    #[inline]
    pub fn with_he(mut self, he: impl Into<Nullable<ArticleContent>>) -> Self {
        self.he = he.into();
        self
    }

    /// Sets `hr`.
    #[must_use]
    #[inline]
    pub fn with_hr(mut self, hr: impl Into<Nullable<ArticleContent>>) -> Self {
        self.hr = hr.into();
        self
    }

    /// Sets `hu`.
    #[must_use]
    #[inline]
    pub fn with_hu(mut self, hu: impl Into<Nullable<ArticleContent>>) -> Self {
        self.hu = hu.into();
        self
    }

    /// Sets `id`.
    #[must_use]
    #[inline]
    pub fn with_id(mut self, id: impl Into<Nullable<ArticleContent>>) -> Self {
        self.id = id.into();
        self
    }

    /// Sets `it`.
    #[must_use]
    #[inline]
    pub fn with_it(mut self, it: impl Into<Nullable<ArticleContent>>) -> Self {
        self.it = it.into();
        self
    }

    /// Sets `ja`.
    #[must_use]
    #[inline]
    pub fn with_ja(mut self, ja: impl Into<Nullable<ArticleContent>>) -> Self {
        self.ja = ja.into();
        self
    }

    /// Sets `ko`.
    #[must_use]
    #[inline]
    pub fn with_ko(mut self, ko: impl Into<Nullable<ArticleContent>>) -> Self {
        self.ko = ko.into();
        self
    }

    /// Sets `lt`.
    #[must_use]
    #[inline]
    pub fn with_lt(mut self, lt: impl Into<Nullable<ArticleContent>>) -> Self {
        self.lt = lt.into();
        self
    }

    /// Sets `lv`.
    #[must_use]
    #[inline]
    pub fn with_lv(mut self, lv: impl Into<Nullable<ArticleContent>>) -> Self {
        self.lv = lv.into();
        self
    }

    /// Sets `mn`.
    #[must_use]
    #[inline]
    pub fn with_mn(mut self, mn: impl Into<Nullable<ArticleContent>>) -> Self {
        self.mn = mn.into();
        self
    }

    /// Sets `nb`.
    #[must_use]
    #[inline]
    pub fn with_nb(mut self, nb: impl Into<Nullable<ArticleContent>>) -> Self {
        self.nb = nb.into();
        self
    }

    /// Sets `nl`.
    #[must_use]
    #[inline]
    pub fn with_nl(mut self, nl: impl Into<Nullable<ArticleContent>>) -> Self {
        self.nl = nl.into();
        self
    }

    /// Sets `pl`.
    #[must_use]
    #[inline]
    pub fn with_pl(mut self, pl: impl Into<Nullable<ArticleContent>>) -> Self {
        self.pl = pl.into();
        self
    }

    /// Sets `pt`.
    #[must_use]
    #[inline]
    pub fn with_pt(mut self, pt: impl Into<Nullable<ArticleContent>>) -> Self {
        self.pt = pt.into();
        self
    }

    /// Sets `ro`.
    #[must_use]
    #[inline]
    pub fn with_ro(mut self, ro: impl Into<Nullable<ArticleContent>>) -> Self {
        self.ro = ro.into();
        self
    }

    /// Sets `ru`.
    #[must_use]
    #[inline]
    pub fn with_ru(mut self, ru: impl Into<Nullable<ArticleContent>>) -> Self {
        self.ru = ru.into();
        self
    }

    /// Sets `sl`.
    #[must_use]
    #[inline]
    pub fn with_sl(mut self, sl: impl Into<Nullable<ArticleContent>>) -> Self {
        self.sl = sl.into();
        self
    }

    /// Sets `sr`.
    #[must_use]
    #[inline]
    pub fn with_sr(mut self, sr: impl Into<Nullable<ArticleContent>>) -> Self {
        self.sr = sr.into();
        self
    }

    /// Sets `sv`.
    #[must_use]
    #[inline]
    pub fn with_sv(mut self, sv: impl Into<Nullable<ArticleContent>>) -> Self {
        self.sv = sv.into();
        self
    }

    /// Sets `tr`.
    #[must_use]
    #[inline]
    pub fn with_tr(mut self, tr: impl Into<Nullable<ArticleContent>>) -> Self {
        self.tr = tr.into();
        self
    }

    /// Sets `vi`.
    #[must_use]
    #[inline]
    pub fn with_vi(mut self, vi: impl Into<Nullable<ArticleContent>>) -> Self {
        self.vi = vi.into();
        self
    }

    /// Sets `pt-BR`.
    #[must_use]
    #[inline]
    pub fn with_pt_br(mut self, pt_br: impl Into<Nullable<ArticleContent>>) -> Self {
        self.pt_br = pt_br.into();
        self
    }

    /// Sets `zh-CN`.
    #[must_use]
    #[inline]
    pub fn with_zh_cn(mut self, zh_cn: impl Into<Nullable<ArticleContent>>) -> Self {
        self.zh_cn = zh_cn.into();
        self
    }

    /// Sets `zh-TW`.
    #[must_use]
    #[inline]
    pub fn with_zh_tw(mut self, zh_tw: impl Into<Nullable<ArticleContent>>) -> Self {
        self.zh_tw = zh_tw.into();
        self
    }
}

/// Part of the schema `article_translated_content`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ArticleTranslatedContentType {
    /// `article_translated_content`
    ArticleTranslatedContent,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(ArticleTranslatedContent {
    r#type: "type" nullable,
    ar: "ar" nullable,
    bg: "bg" nullable,
    bs: "bs" nullable,
    ca: "ca" nullable,
    cs: "cs" nullable,
    da: "da" nullable,
    de: "de" nullable,
    el: "el" nullable,
    en: "en" nullable,
    es: "es" nullable,
    et: "et" nullable,
    fi: "fi" nullable,
    fr: "fr" nullable,
    he: "he" nullable,
    hr: "hr" nullable,
    hu: "hu" nullable,
    id: "id" nullable,
    it: "it" nullable,
    ja: "ja" nullable,
    ko: "ko" nullable,
    lt: "lt" nullable,
    lv: "lv" nullable,
    mn: "mn" nullable,
    nb: "nb" nullable,
    nl: "nl" nullable,
    pl: "pl" nullable,
    pt: "pt" nullable,
    ro: "ro" nullable,
    ru: "ru" nullable,
    sl: "sl" nullable,
    sr: "sr" nullable,
    sv: "sv" nullable,
    tr: "tr" nullable,
    vi: "vi" nullable,
    pt_br: "pt-BR" nullable,
    zh_cn: "zh-CN" nullable,
    zh_tw: "zh-TW" nullable,
});

crate::runtime::string_enum!(ArticleTranslatedContentType {
    ArticleTranslatedContent = "article_translated_content",
});
