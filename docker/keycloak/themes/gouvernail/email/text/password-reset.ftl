<#ftl output_format="plainText">
${msg("gouvernailResetLead")}

${link}

${msg("gouvernailLinkValid", linkExpirationFormatter(linkExpiration))}
${msg("gouvernailIgnore")}
